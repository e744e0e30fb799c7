package confnotes.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the modules of the search client to one file, so that a first query needs one request for
 * them and not one for each. The modules themselves run as they are; nothing but imports, the word
 * {@code export} and comments that stand on lines of their own goes.
 *
 * <p>Holds for modules that import and export by name, without renaming, and whose top-level names
 * differ from one another.
 */
public final class ClientScript {

  private static final Pattern FROM =
      Pattern.compile("^(?:import|export) \\{[^}]*} from \"([^\"]+)\";\\n", Pattern.MULTILINE);
  private static final Pattern REEXPORT =
      Pattern.compile("^export (\\{[^}]*}) from \"[^\"]+\";\\n", Pattern.MULTILINE);
  private static final Pattern COMMENT =
      Pattern.compile("^[ \\t]*/\\*\\*.*?\\*/[ \\t]*\\n", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CAST = Pattern.compile("/\\*\\* @type [^*]*\\*/ ");
  private static final Pattern EXPORT =
      Pattern.compile("^export (?=class|function|async|const)", Pattern.MULTILINE);
  private static final Pattern INDENT = Pattern.compile("^\\s+", Pattern.MULTILINE);

  private final Map<Path, String> modules = new LinkedHashMap<>();

  private ClientScript() {}

  /**
   * Writes {@code entry} with all it imports, directly or not, as one module with the exports of
   * {@code entry}.
   *
   * @param entry a module that exports names of others
   * @param target file to write
   */
  public static void write(Path entry, Path target) {
    ClientScript script = new ClientScript();
    script.add(entry.normalize());
    String body = String.join("", script.modules.values());
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, body);
    } catch (IOException e) {
      throw new UncheckedIOException(target.toString(), e);
    }
  }

  /** Adds a module after those it imports; modules may not import each other in a circle. */
  private void add(Path module) {
    if (modules.containsKey(module)) {
      return;
    }
    String source = read(module);
    Matcher imports = FROM.matcher(source);
    while (imports.find()) {
      add(module.resolveSibling(imports.group(1)).normalize());
    }
    modules.put(module, joinable(source));
  }

  private static String joinable(String source) {
    String code = CAST.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
    StringBuilder exports = new StringBuilder();
    REEXPORT
        .matcher(code)
        .results()
        .forEach(m -> exports.append("export ").append(m.group(1)).append(";\n"));
    code = EXPORT.matcher(FROM.matcher(code).replaceAll("")).replaceAll("");
    return INDENT.matcher(code).replaceAll("") + exports;
  }

  private static String read(Path module) {
    try {
      return Files.readString(module);
    } catch (IOException e) {
      throw new UncheckedIOException(module.toString(), e);
    }
  }
}
