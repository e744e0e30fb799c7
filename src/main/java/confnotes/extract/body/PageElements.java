package confnotes.extract.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits a body into a page that has landmarks of its own: boxes and footnotes are plain blocks, and
 * a table too wide for a telephone is a region that keyboards can scroll. One is used for one body.
 */
final class PageElements extends TreeRewriter {

  /** A table of fewer columns fits a narrow screen. */
  private static final int WIDE_COLUMNS = 4;

  private static final int MAX_LABEL = 80;

  private final Set<String> labels = new HashSet<>();

  private PageElements() {}

  static Body fitted(Body body) {
    return new PageElements().rewritten(body);
  }

  @Override
  BodyNode rewritten(Element element) {
    Element inner = around(element);
    return switch (element.name()) {
      case "aside" -> block(inner, Map.of("role", "note"));
      case "section" ->
          element.attribute("class").equals("session") ? inner : block(inner, Map.of());
      case "table" -> isWide(element) ? region(inner) : inner;
      default -> inner;
    };
  }

  private static Element block(Element element, Map<String, String> more) {
    Map<String, String> attributes = new TreeMap<>(element.attributes());
    attributes.putAll(more);
    return new Element("div", attributes, element.children(), element.at());
  }

  private static boolean isWide(Element table) {
    return rows(table).anyMatch(row -> elements(row).count() >= WIDE_COLUMNS);
  }

  /** A region is told from others by its name: the words of the first row. */
  private Element region(Element table) {
    Element first = rows(table).findFirst().orElseThrow();
    String words = elements(first).map(BodyNode::text).collect(Collectors.joining(", "));
    String label = unique(words.replaceAll("\\s+", " ").strip());
    Map<String, String> attributes =
        Map.of("class", "wide", "role", "region", "tabindex", "0", "aria-label", label);
    return new Element("div", new TreeMap<>(attributes), List.of(table), table.at());
  }

  private String unique(String words) {
    int end =
        words.offsetByCodePoints(0, Math.min(MAX_LABEL, words.codePointCount(0, words.length())));
    String label = words.substring(0, end);
    String own = label;
    for (int i = 2; !labels.add(own); i++) {
      own = label + " (" + i + ")";
    }
    return own;
  }

  private static Stream<Element> rows(Element around) {
    return elements(around).flatMap(e -> e.name().equals("tr") ? Stream.of(e) : rows(e));
  }

  private static Stream<Element> elements(Element around) {
    return around.children().stream().filter(Element.class::isInstance).map(Element.class::cast);
  }
}
