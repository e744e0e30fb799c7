package confnotes.read.body;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The attributes that an author's element keeps; {@code href} and {@code src} are judged apart. */
final class AllowedAttributes {

  private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9+#._-]{1,32}");

  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");

  private static final Pattern START = Pattern.compile("-?\\d{1,9}");

  private static final Pattern MOMENT = Pattern.compile("[0-9T:+.Z -]{4,40}");

  private AllowedAttributes() {}

  /** Attributes of {@code element}, which is kept under {@code name}. */
  static Map<String, String> of(String name, Function<String, String> written) {
    Map<String, String> kept = new LinkedHashMap<>();
    switch (name) {
      case "a", "abbr" -> keepText(kept, "title", written);
      case "ol" -> keep(kept, "start", START, written);
      case "td", "th" -> cell(kept, written);
      case "time" -> keep(kept, "datetime", MOMENT, written);
      case "details" -> flag(kept, "open", written);
      case "code" -> language(kept, written);
      default -> {
        // no attribute
      }
    }
    return kept;
  }

  static Function<String, String> of(Element element) {
    return key ->
        key.endsWith("?")
            ? String.valueOf(element.hasAttr(key.substring(0, key.length() - 1)))
            : Marks.strip(element.attr(key));
  }

  private static void cell(Map<String, String> kept, Function<String, String> written) {
    keep(kept, "colspan", SPAN, written);
    keep(kept, "rowspan", SPAN, written);
    String scope = written.apply("scope");
    if (scope.equals("col") || scope.equals("row")) {
      kept.put("scope", scope);
    }
    String align = written.apply("align").toLowerCase(Locale.ROOT);
    if (align.equals("left") || align.equals("center") || align.equals("right")) {
      kept.put("class", "align-" + align);
    }
  }

  private static void language(Map<String, String> kept, Function<String, String> written) {
    for (String word : written.apply("class").split("\\s+")) {
      if (LANGUAGE.matcher(word).matches()) {
        kept.put("class", word);
        return;
      }
    }
  }

  private static void keep(
      Map<String, String> kept, String key, Pattern form, Function<String, String> written) {
    String value = written.apply(key).strip();
    if (form.matcher(value).matches()) {
      kept.put(key, value);
    }
  }

  /** {@code open} or {@code open=""}: there or not. jsoup gives both as the empty string. */
  private static void flag(Map<String, String> kept, String key, Function<String, String> written) {
    if (written.apply(key + "?").equals("true")) {
      kept.put(key, "");
    }
  }

  private static void keepText(
      Map<String, String> kept, String key, Function<String, String> written) {
    String value = written.apply(key).strip();
    if (!value.isEmpty()) {
      kept.put(key, value);
    }
  }
}
