package confnotes.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script that keeps an open page as it was saved. It is put into pages on their way to the
 * browser and never written to disk; as a file of its own it needs no exception from the pages'
 * policy.
 */
final class LiveScript {

  /** Where everything lies that belongs to the server and not to the site. */
  static final String PREFIX = "/.confnotes/";

  private static final Set<String> FILES =
      Set.of("live.js", "open-page.js", "problems.js", "live.css");
  private static final Pattern PLACE = Pattern.compile("<script\\b|</head>");

  private LiveScript() {}

  /**
   * {@code html} with the script before its own ones, so that it sees the page as it was sent.
   *
   * @param build the build that the page is of
   */
  static byte[] into(byte[] html, String build) {
    String page = new String(html, StandardCharsets.UTF_8);
    String tag =
        "<script type=\"module\" src=\"%slive.js\" data-build=\"%s\"></script>"
            .formatted(PREFIX, build);
    Matcher place = PLACE.matcher(page);
    int at = place.find() ? place.start() : 0;
    return (page.substring(0, at) + tag + page.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  /** A page that says no more than that there is none. */
  static byte[] emptyPage() {
    return ("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>404</title></head>"
            + "<body><h1>404</h1></body></html>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The server's own file {@code name}.
   *
   * @throws NoSuchFileException when it has none of that name
   */
  static byte[] file(String name) throws NoSuchFileException {
    if (!FILES.contains(name)) {
      throw new NoSuchFileException(name);
    }
    try (InputStream in = LiveScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
