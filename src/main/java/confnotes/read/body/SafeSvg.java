package confnotes.read.body;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Judges SVG files: opened on their own they run as pages of the site, so nothing that acts or
 * loads may be in them.
 */
final class SafeSvg {

  private static final Set<String> ACTING =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "handler",
          "set",
          "animate",
          "animatemotion",
          "animatetransform");

  private static final Pattern VIEW_BOX =
      Pattern.compile("\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*");

  private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d+)?(?:px)?\\s*");

  private SafeSvg() {}

  static boolean looksLikeSvg(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8);
    String start = head.stripLeading();
    return start.startsWith("<") && head.toLowerCase(Locale.ROOT).contains("<svg");
  }

  static boolean isSafe(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean hasEntities = text.contains("<!ENTITY") || text.contains("<?xml-stylesheet");
    return !hasEntities && parse(text).getAllElements().stream().allMatch(SafeSvg::isSafe);
  }

  private static boolean isSafe(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    String local = name.substring(name.indexOf(':') + 1);
    boolean isActing = ACTING.contains(local);
    boolean isStyleThatLoads =
        local.equals("style") && element.wholeText().matches("(?is).*(@import|url\\s*\\().*");
    return !isActing
        && !isStyleThatLoads
        && element.attributes().asList().stream().allMatch(SafeSvg::isSafe);
  }

  private static boolean isSafe(Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    if (key.startsWith("on")) {
      return false;
    }
    if (key.equals("href") || key.endsWith(":href") || key.equals("src")) {
      return value.startsWith("#")
          || value.startsWith("data:image/png")
          || value.startsWith("data:image/jpeg");
    }
    return !value.contains("javascript:") && !value.matches(".*url\\s*\\(\\s*['\"]?(?!#).*");
  }

  static Optional<ImageSize> size(byte[] bytes) {
    Element svg = parse(new String(bytes, StandardCharsets.UTF_8)).selectFirst("svg");
    if (svg == null) {
      return Optional.empty();
    }
    Matcher width = LENGTH.matcher(svg.attr("width"));
    Matcher height = LENGTH.matcher(svg.attr("height"));
    if (width.matches() && height.matches()) {
      return sized(width.group(1), height.group(1));
    }
    Matcher box = VIEW_BOX.matcher(svg.attr("viewBox"));
    return box.matches() ? sized(box.group(1), box.group(2)) : Optional.empty();
  }

  private static Optional<ImageSize> sized(String width, String height) {
    int w = (int) Math.min(Double.parseDouble(width), 100_000);
    int h = (int) Math.min(Double.parseDouble(height), 100_000);
    return w > 0 && h > 0 ? Optional.of(new ImageSize(w, h)) : Optional.empty();
  }

  private static Document parse(String text) {
    return Parser.xmlParser().parseInput(text, "");
  }
}
