package confnotes.read.markdown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a wiki link names. */
final class WikiTarget {

  private static final Pattern IMAGE =
      Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|svg|avif|bmp)(#.*)?");

  private static final Pattern SIZE = Pattern.compile("(\\d{1,4})(?:x(\\d{1,4}))?");

  private WikiTarget() {}

  static boolean isImage(String target) {
    return IMAGE.matcher(target).matches();
  }

  /** {@code [[toc]]} and {@code [[_TOC_]]} stand for the contents, which every page has. */
  static boolean isContents(String target) {
    String word = target.toLowerCase(Locale.ROOT);
    return word.equals("toc") || word.equals("_toc_");
  }

  static String note(String target) {
    return target.startsWith("#")
        ? target
        : "note:" + URLEncoder.encode(target, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Attributes of a picture; the word behind the bar is its width, or its description. */
  static Map<String, String> image(WikiLink link) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", link.target());
    String label = link.label().toString().strip();
    var size = SIZE.matcher(label);
    if (size.matches()) {
      attributes.put("width", size.group(1));
    }
    boolean isDescription = !size.matches() && !label.equals(link.target());
    attributes.put("alt", isDescription ? label : "");
    return attributes;
  }
}
