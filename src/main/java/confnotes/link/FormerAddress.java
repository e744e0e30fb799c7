package confnotes.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address a note had elsewhere, made safe to write below the site's root.
 *
 * @param value path relative to the root, ending in {@code /} or {@code .html}
 */
record FormerAddress(String value) {

  private static final Pattern ORIGIN =
      Pattern.compile("^(https?:)?//[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SAFE_PART =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ._~@+,()-]*");
  private static final Set<String> RESERVED =
      Set.of(
          "",
          "notes/",
          "events/",
          "speakers/",
          "tags/",
          "timeline/",
          "search/",
          "404.html",
          "index.html",
          "feed.xml",
          "sitemap.xml",
          "robots.txt");
  private static final int MAX_PART_BYTES = 200;

  /**
   * The address inside this site of one written for another.
   *
   * @param written an absolute address or a path, percent-encoded or not
   * @return absent when a part of it could lead out of the site or be no file name everywhere
   */
  static Optional<FormerAddress> of(String written) {
    String path = ORIGIN.matcher(written.strip()).replaceFirst("").replaceFirst("[#?].*$", "");
    String decoded;
    try {
      decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPercentEncoded) {
      return Optional.empty();
    }
    String relative =
        Normalizer.normalize(decoded, Normalizer.Form.NFC)
            .replaceFirst("^/+", "")
            .replaceAll("/{2,}", "/");
    if (relative.isEmpty()) {
      return Optional.of(new FormerAddress(""));
    }
    for (String part : relative.split("/")) {
      if (!isSafe(part)) {
        return Optional.empty();
      }
    }
    return Optional.of(new FormerAddress(withEnd(relative)));
  }

  private static boolean isSafe(String part) {
    return SAFE_PART.matcher(part).matches()
        && !part.endsWith(".")
        && !part.endsWith(" ")
        && part.getBytes(StandardCharsets.UTF_8).length <= MAX_PART_BYTES;
  }

  private static String withEnd(String path) {
    if (path.endsWith("/index.html")) {
      return path.substring(0, path.length() - "index.html".length());
    }
    return path.endsWith("/") || path.endsWith(".html") || path.endsWith(".htm")
        ? path
        : path + "/";
  }

  /** Whether the site has a page of its own there. */
  boolean isReserved() {
    return RESERVED.contains(value)
        || value.startsWith("assets/")
        || value.startsWith("data/")
        || value.startsWith("images/");
  }
}
