package confnotes.extract.body;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineReader;
import confnotes.extract.text.NodePath;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the nodes that tell about a talk in {@code <section class="session">}.
 *
 * <p>A section begins at the block that carries the title and ends, among the siblings of that
 * block, where the next line stands that is no longer the talk's. A list item and a table cell hold
 * their section inside, because HTML allows none around them; a list with a single item is wrapped
 * as a whole when notes follow it.
 */
final class SectionWrapper {

  /** Stands in the tree where time, speakers and services of a talk are shown. */
  static final String FACTS = "session-facts";

  /** Children {@code from} up to {@code to} of {@code parent} are about a section. */
  private record Range(NodePath parent, int from, int to, int section) {}

  private final List<Line> lines;
  private final List<Section> sections;

  /** By parent in reading order, then by first child. */
  private final NavigableMap<NodePath, Map<Integer, Range>> ranges = new TreeMap<>();

  private SectionWrapper(List<Line> lines, List<Section> sections) {
    this.lines = lines;
    this.sections = sections;
  }

  static Body wrap(Body body, List<Line> lines, List<Section> sections) {
    if (sections.isEmpty()) {
      return body;
    }
    SectionWrapper wrapper = new SectionWrapper(lines, sections);
    for (int i = 0; i < sections.size(); i++) {
      Range range = wrapper.range(body, i);
      wrapper
          .ranges
          .computeIfAbsent(range.parent(), p -> new HashMap<>())
          .putIfAbsent(range.from(), range);
    }
    return new Body(wrapper.children(body.nodes(), NodePath.ROOT));
  }

  private Range range(Body body, int index) {
    Section section = sections.get(index);
    if (section.isWholeNote()) {
      return new Range(NodePath.ROOT, 0, Integer.MAX_VALUE, index);
    }
    Line line = lines.get(section.start());
    return switch (line.form()) {
      case ITEM -> itemRange(body, line, section, index);
      case ROW -> new Range(cell(body, line, section), 0, Integer.MAX_VALUE, index);
      default -> siblings(line.block(), section, index);
    };
  }

  private Range itemRange(Body body, Line line, Section section, int index) {
    boolean goesOn =
        section.end() > section.start() + 1
            && !lines.get(section.end() - 1).block().isWithin(line.block());
    NodePath list = line.block().parent();
    boolean isOnly =
        element(body, list).children().stream().filter(SectionWrapper::isItem).count() == 1;
    return goesOn && isOnly
        ? siblings(list, section, index)
        : new Range(line.block(), 0, Integer.MAX_VALUE, index);
  }

  private static boolean isItem(BodyNode node) {
    return node instanceof Element element && element.name().equals("li");
  }

  private Range siblings(NodePath block, Section section, int index) {
    NodePath parent = block.parent();
    int end = Integer.MAX_VALUE;
    if (section.end() < lines.size()) {
      NodePath next = lines.get(section.end()).block();
      boolean isSibling = next.depth() > parent.depth() && next.isWithin(parent);
      end = isSibling ? Math.max(next.steps().get(parent.depth()), block.index() + 1) : end;
    }
    return new Range(parent, block.index(), end, index);
  }

  /** The cell of the row that holds the title. */
  private NodePath cell(Body body, Line row, Section section) {
    List<BodyNode> cells = element(body, row.block()).children();
    int best = 0;
    for (int i = 0; i < cells.size(); i++) {
      NodePath path = row.block().child(i);
      boolean holdsTitle = cells.get(i).text().contains(section.title());
      if (holdsTitle && !ranges.containsKey(path)) {
        return path;
      }
      best =
          cells.get(i) instanceof Element
                  && cells.get(i).text().length() > cells.get(best).text().length()
              ? i
              : best;
    }
    return row.block().child(best);
  }

  private static Element element(Body body, NodePath path) {
    BodyNode node = body.nodes().get(path.steps().get(0));
    for (int step : path.steps().subList(1, path.depth())) {
      node = ((Element) node).children().get(step);
    }
    return (Element) node;
  }

  private List<BodyNode> children(List<BodyNode> nodes, NodePath path) {
    List<BodyNode> out = new ArrayList<>();
    Map<Integer, Range> here = ranges.getOrDefault(path, Map.of());
    int done = 0;
    while (done < nodes.size()) {
      @Nullable Range range = here.get(done);
      int to = range == null ? done + 1 : Math.min(range.to(), nodes.size());
      List<BodyNode> held = new ArrayList<>();
      for (int i = done; i < to; i++) {
        held.add(inside(nodes.get(i), path.child(i)));
      }
      if (range == null) {
        out.addAll(held);
      } else {
        out.add(section(held, range.section()));
      }
      done = to;
    }
    return out;
  }

  private BodyNode inside(BodyNode node, NodePath path) {
    NodePath next = ranges.ceilingKey(path);
    return node instanceof Element element && next != null && next.isWithin(path)
        ? element.withChildren(children(element.children(), path))
        : node;
  }

  private Element section(List<BodyNode> held, int index) {
    Section section = sections.get(index);
    Position at = lines.get(section.start()).at();
    if (section.isWholeNote()) {
      held.add(0, new Element(FACTS, facts(section, index, held), List.of(), at));
      return new Element("section", attributes(section), held, at);
    }
    List<BodyNode> titled = PlainTitle.mark(held);
    titled.add(titleEnd(titled), new Element(FACTS, facts(index), List.of(), at));
    return new Element("section", attributes(section), titled, at);
  }

  private static Map<String, String> facts(int index) {
    return Map.of("index", String.valueOf(index));
  }

  /** The title of the page stands outside: it is repeated for a section that has no heading. */
  private static Map<String, String> facts(Section section, int index, List<BodyNode> held) {
    return held.stream().anyMatch(SectionWrapper::hasHeading)
        ? facts(index)
        : Map.of("index", String.valueOf(index), "title", section.title());
  }

  private static boolean hasHeading(BodyNode node) {
    return node instanceof Element element
        && (element.headingLevel() > 0
            || element.children().stream().anyMatch(SectionWrapper::hasHeading));
  }

  private static Map<String, String> attributes(Section section) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "session");
    attributes.put("id", section.id());
    return attributes;
  }

  /** Behind the first block, or behind the run of inline nodes that comes first. */
  private static int titleEnd(List<BodyNode> held) {
    int end = 0;
    while (end < held.size() && !isTitle(held.get(end))) {
      end++;
    }
    boolean hasInlineTitle = held.subList(0, end).stream().anyMatch(node -> !node.text().isBlank());
    return hasInlineTitle || held.isEmpty() ? end : end + 1;
  }

  private static boolean isTitle(BodyNode node) {
    return LineReader.isBlock(node)
        || (node instanceof Element element && element.name().equals(PlainTitle.NAME));
  }

  /** Index of the talk that a section element is about. */
  static int index(Element section) {
    return section.children().stream()
        .filter(child -> child instanceof Element facts && facts.name().equals(FACTS))
        .map(facts -> Integer.parseInt(((Element) facts).attribute("index")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a section without facts"));
  }
}
