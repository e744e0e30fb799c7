package confnotes.publish;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a link inside the site leads.
 *
 * @param file path of the file a static server sends, relative to the site's root; begins with
 *     {@code ..} when the link leads out of it
 * @param fragment id on that page; empty for its top
 */
record LinkTarget(String file, String fragment) {

  /**
   * The target of {@code link} on the page {@code from}; absent for a link to another site.
   *
   * @param base path under which the site is published, beginning and ending in {@code /}
   */
  static Optional<LinkTarget> of(String from, String link, String base) {
    String address = withoutBase(link.replace("&amp;", "&"), base);
    if (address.startsWith("//") || address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
    String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
    String id = fragment.replaceFirst(":~:.*", "");
    return Optional.of(
        path.isEmpty()
            ? new LinkTarget(from, id)
            : new LinkTarget(resolve(from, decode(path)), id));
  }

  private static String withoutBase(String address, String base) {
    return address.startsWith(base) ? "/" + address.substring(base.length()) : address;
  }

  private static String resolve(String from, String path) {
    Deque<String> parts = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      for (String part : from.split("/", -1)) {
        parts.addLast(part);
      }
      parts.removeLast();
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    boolean isFolder = path.endsWith("/") || path.endsWith(".") || joined.isEmpty();
    return isFolder ? (joined.isEmpty() ? "" : joined + "/") + "index.html" : joined;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPercentEncoded) {
      return text;
    }
  }
}
