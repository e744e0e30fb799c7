package confnotes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;

/**
 * All that comes from outside the project's own files.
 *
 * @param root the project folder: everything else is given relative to it
 * @param notes folder of notes; {@code -Dsite.notes}, default {@code seeds}
 * @param content folder of what is written for the site; {@code -Dsite.content}, default {@code
 *     content}
 * @param out folder the site goes to; {@code -Dsite.out}, default {@code target/site}
 * @param url public address of the site; {@code -Dsite.url}, absent when not given
 * @param withDrafts whether drafts are published too; {@code -Dsite.drafts}
 * @param isStrict whether warnings fail the build; {@code -Dsite.strict}
 * @param keepsGoing whether the other notes are built when one is refused; {@code
 *     -Dsite.keep-going}
 * @param explained the note of which is told why its event, talks and services were taken or left:
 *     its path, file name or slug, empty for every note; absent for none; {@code -Dsite.explain}
 * @param isQuiet whether only warnings, errors and the closing report are printed; {@code
 *     -Dsite.quiet}, set by {@code mvn -q}
 * @param isWatched whether a person watches the output, and not a log file
 * @param threads number of threads that work on notes and pages; {@code -Dsite.threads}
 * @param port where {@code site-serve} listens; {@code -Dsite.port}, default 8080
 * @param clock the only source of time
 */
public record SiteBuildOptions(
    Path root,
    Path notes,
    Path content,
    Path out,
    Optional<String> url,
    boolean withDrafts,
    boolean isStrict,
    boolean keepsGoing,
    Optional<String> explained,
    boolean isQuiet,
    boolean isWatched,
    int threads,
    int port,
    Clock clock) {

  private static final int MAX_PORT = 65_535;

  public SiteBuildOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("site.threads is at least 1, not " + threads);
    }
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("site.port is at most " + MAX_PORT + ", not " + port);
    }
  }

  /**
   * Options of a command line.
   *
   * @param root the project folder
   * @param given what was given as {@code -Dname=value}
   * @throws IllegalArgumentException when a value cannot be what it is for; the message names it
   */
  public static SiteBuildOptions of(Path root, Properties given) {
    Path project = root.toAbsolutePath().normalize();
    return new SiteBuildOptions(
        project,
        project.resolve(given.getProperty("site.notes", "seeds")),
        project.resolve(given.getProperty("site.content", "content")),
        project.resolve(given.getProperty("site.out", "target/site")),
        Optional.ofNullable(given.getProperty("site.url")).filter(url -> !url.isBlank()),
        flag(given, "site.drafts"),
        flag(given, "site.strict"),
        flag(given, "site.keep-going"),
        Optional.ofNullable(given.getProperty("site.explain"))
            .filter(note -> !note.equals("false"))
            .map(note -> note.equals("true") ? "" : note.strip()),
        flag(given, "site.quiet"),
        Terminal.isWatched(),
        number(given, "site.threads", Runtime.getRuntime().availableProcessors()),
        number(given, "site.port", 8080),
        Clock.systemUTC());
  }

  /** The output folder as messages name it. */
  String place() {
    return (out.startsWith(root) ? root.relativize(out) : out).toString();
  }

  /** Folder beside the site for what is kept from one command to the next. */
  Path kept() {
    return out.resolveSibling(out.getFileName() + ".kept");
  }

  /** {@code -Dsite.drafts} and {@code -Dsite.drafts=true} both switch on. */
  private static boolean flag(Properties given, String name) {
    String value = given.getProperty(name, "false");
    return value.isEmpty() || Boolean.parseBoolean(value);
  }

  private static int number(Properties given, String name, int otherwise) {
    String value = given.getProperty(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is a number, not \"" + value + "\"", e);
    }
  }
}
