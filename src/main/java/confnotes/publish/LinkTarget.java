package confnotes.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a link inside the site leads.
 *
 * @param file path of the file a static server sends, relative to the site's root; begins with
 *     {@code ..} when the link leads out of it
 * @param fragment id on that page; empty for its top
 */
record LinkTarget(String file, String fragment) {

  private static final String TEXT_DIRECTIVE = ":~:";

  /**
   * The target of {@code link} on the page {@code from}; absent for a link to another site.
   *
   * @param base path under which the site is published, beginning and ending in {@code /}
   */
  static Optional<LinkTarget> of(String from, String link, String base) {
    if (hasScheme(link) || link.startsWith("//")) {
      return Optional.empty();
    }
    String address = link.replace("&amp;", "&");
    String whole = address.startsWith(base) ? "/" + address.substring(base.length()) : address;
    String path = decode(before(before(whole, "#"), "?"));
    String id = decode(before(whole.substring(before(whole, "#").length()), TEXT_DIRECTIVE));
    return Optional.of(
        new LinkTarget(
            path.isEmpty() ? from : resolve(from, path), id.isEmpty() ? "" : id.substring(1)));
  }

  /** Whether a colon stands before the first slash, query or fragment (RFC 3986 §4.2). */
  private static boolean hasScheme(String link) {
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      if (c == '/' || c == '?' || c == '#') {
        return false;
      }
    }
    return false;
  }

  private static String before(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  /** Merges the paths (RFC 3986 §5.2.3 and §5.2.4); a folder is its {@code index.html}. */
  private static String resolve(String from, String path) {
    String folder = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    String rest = path.startsWith("/") ? path.substring(1) : path;
    while (rest.startsWith("../") && !folder.isEmpty()) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      rest = rest.substring(3);
    }
    while (rest.startsWith("./")) {
      rest = rest.substring(2);
    }
    String file = folder + rest;
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPercentEncoded) {
      return text;
    }
  }
}
