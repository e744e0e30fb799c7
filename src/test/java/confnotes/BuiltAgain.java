package confnotes;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;

/** A project that is built again and again into one folder, and from nothing into another. */
final class BuiltAgain {

  private static final String SITE = "target/site";
  private static final String CLEAN = "target/clean";

  private final ProjectFolder folder;

  BuiltAgain(ProjectFolder folder) {
    this.folder = folder;
  }

  /**
   * What a build said.
   *
   * @param status its exit status
   * @param text all that it printed, the output folder left out
   */
  record Said(int status, String text) {

    /** Whether there was nothing to do. */
    boolean isUpToDate() {
      return text.endsWith("; up to date\n");
    }

    /** The same as if there had been something to do. */
    Said asAtFirst() {
      return new Said(status, text.replaceFirst("; up to date\n$", "\n"));
    }
  }

  /** Builds, with options given as {@code name=value}. */
  Said build(String... options) {
    return build(SITE, options);
  }

  /** Builds from nothing. */
  Said buildClean(String... options) {
    folder.deleteTree(CLEAN);
    folder.deleteTree(CLEAN + ".kept");
    return build(CLEAN, options);
  }

  private Said build(String out, String... given) {
    Properties options = new Properties();
    options.setProperty("site.threads", "2");
    options.setProperty("site.quiet", "true");
    options.setProperty("site.out", out);
    for (String option : given) {
      String[] pair = option.split("=", 2);
      options.setProperty(pair[0], pair[1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int status = SiteBuild.run(SiteBuildOptions.of(folder.root(), options), printer);
    return new Said(status, bytes.toString(StandardCharsets.UTF_8).replace(out, "OUT"));
  }

  SortedMap<String, String> tree() {
    return folder.tree(SITE);
  }

  SortedMap<String, String> cleanTree() {
    return folder.tree(CLEAN);
  }
}
