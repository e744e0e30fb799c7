package confnotes;

import confnotes.kept.Digest;
import confnotes.kept.FileList;
import confnotes.kept.FileSum;
import confnotes.kept.KeptSite;
import confnotes.kept.ProgramDigest;
import confnotes.kept.SummedFiles;
import confnotes.output.SiteFiles;
import confnotes.work.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The last build into the output folder. It need not be done again while every byte of what a site
 * is made of is the same, and every byte of the site is as the build left it. Where that is not
 * sure, it is not so.
 */
final class LastBuild {

  /** JBake takes settings from them and from files that they name. */
  private static final List<String> SETTINGS_OF_JBAKE =
      List.of("jbake.properties", "custom.properties");

  /** Options that change nothing in the site. */
  private static final List<String> OTHER_OPTIONS =
      List.of("site.quiet", "site.threads", "site.port", "site.explain");

  private final SiteBuildOptions options;
  private final Workers workers;
  private final Optional<FileList> inputs;
  private final Optional<byte[]> digest;
  private final Optional<KeptSite> site;
  private Map<String, FileSum> sums = Map.of();

  private LastBuild(SiteBuildOptions options, Workers workers) {
    this.options = options;
    this.workers = workers;
    this.inputs = inputs();
    this.digest = inputs.flatMap(this::digest);
    this.site = digest.flatMap(made -> KeptSite.read(file(), made)).filter(this::isAsItWasLeft);
  }

  /** Looks at everything that a build starts from, and at what the last one has made of it. */
  static LastBuild look(SiteBuildOptions options, Workers workers) {
    return new LastBuild(options, workers);
  }

  /** What would come of a build, because it has come of the last one; absent when that is open. */
  Optional<KeptSite> site() {
    return options.explained().isPresent() ? Optional.empty() : site;
  }

  /** Number of files that were looked at. */
  int size() {
    return inputs.map(FileList::size).orElse(0) + site.map(s -> s.files().size()).orElse(0);
  }

  /** Takes the files of the site that is made now. */
  SiteFiles summing(SiteFiles staging) {
    SummedFiles files = new SummedFiles(staging);
    sums = files.sums();
    return files;
  }

  /** From now on the last build is that of which this is the report; it has published its site. */
  void follow(BuildReport report) {
    if (digest.isPresent() && inputs().equals(inputs)) {
      files(sums)
          .map(files -> new KeptSite(report.text(options.place()), report.diagnostics(), files))
          .ifPresent(made -> made.keep(file(), digest.get()));
    }
  }

  private boolean isAsItWasLeft(KeptSite kept) {
    return files(Map.of()).filter(kept.files()::equals).isPresent();
  }

  private Optional<NavigableMap<String, FileSum>> files(Map<String, FileSum> known) {
    return FileList.of(List.of(options.out()))
        .flatMap(files -> files.sums(options.out(), known, workers));
  }

  private Optional<FileList> inputs() {
    boolean isOpen =
        SETTINGS_OF_JBAKE.stream().anyMatch(file -> Files.exists(options.root().resolve(file)));
    List<Path> folders =
        List.of(
            options.notes(),
            options.content(),
            options.root().resolve("templates"),
            options.root().resolve("assets"));
    return isOpen ? Optional.empty() : FileList.of(folders);
  }

  private Optional<byte[]> digest(FileList files) {
    return files.sums(options.root(), Map.of(), workers).map(this::digest);
  }

  private byte[] digest(NavigableMap<String, FileSum> files) {
    Digest digest = new Digest().add(ProgramDigest.of(LastBuild.class));
    given().forEach(digest::add);
    files.forEach((file, sum) -> digest.add(file).add(sum));
    return digest.bytes();
  }

  private Stream<String> given() {
    Properties own = new Properties();
    own.putAll(System.getProperties());
    own.keySet().removeIf(name -> !name.toString().startsWith("site."));
    own.keySet().removeAll(OTHER_OPTIONS);
    return Stream.of(
            options.root(),
            options.notes(),
            options.content(),
            options.out(),
            options.url(),
            options.withDrafts(),
            options.isStrict(),
            options.keepsGoing(),
            new TreeMap<>(own))
        .map(Object::toString);
  }

  private Path file() {
    return options.kept().resolve("site");
  }
}
