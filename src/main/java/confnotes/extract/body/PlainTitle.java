package confnotes.extract.body;

import confnotes.extract.text.LineReader;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the line a talk's title stands on a heading where its author wrote it as plain text, so
 * that whoever hears the page, or jumps through its headings, finds the talk.
 */
final class PlainTitle {

  /** Name of the element in the tree until its level is known. */
  static final String NAME = "session-title";

  private static final Set<String> AROUND = Set.of("ul", "ol", "li", "blockquote", "div");

  private PlainTitle() {}

  /** What a section holds, the first line as a heading; as it was if it begins with a heading. */
  static List<BodyNode> mark(List<BodyNode> held) {
    List<BodyNode> out = new ArrayList<>(held);
    int first = firstWords(held, 0);
    if (first == held.size()) {
      return out;
    }
    if (!LineReader.isBlock(held.get(first))) {
      splitRun(out, first);
    } else if (held.get(first) instanceof Element block && AROUND.contains(block.name())) {
      out.set(first, block.withChildren(mark(block.children())));
    } else if (held.get(first) instanceof Element block && block.name().equals("p")) {
      out.remove(first);
      out.addAll(first, splitParagraph(block));
    }
    return out;
  }

  private static List<BodyNode> splitParagraph(Element paragraph) {
    List<BodyNode> children = new ArrayList<>(paragraph.children());
    splitRun(children, 0);
    List<BodyNode> rest = children.subList(1, children.size());
    return rest.stream().allMatch(node -> node.text().isBlank())
        ? List.of(children.get(0))
        : List.of(children.get(0), paragraph.withChildren(rest));
  }

  /** Replaces the inline nodes from {@code from} to the end of their line by one heading. */
  private static void splitRun(List<BodyNode> nodes, int from) {
    int end = firstWords(nodes, from);
    while (end < nodes.size() && !endsLine(nodes.get(end))) {
      end++;
    }
    List<BodyNode> line = nodes.subList(from, end);
    BodyNode first = line.get(0);
    Element title =
        new Element(
            NAME, Map.of(), line, first instanceof Text text ? text.at() : ((Element) first).at());
    line.clear();
    if (from < nodes.size() && !LineReader.isBlock(nodes.get(from))) {
      nodes.remove(from);
    }
    nodes.add(from, title);
  }

  private static int firstWords(List<BodyNode> nodes, int from) {
    int index = from;
    while (index < nodes.size() && nodes.get(index).text().isBlank()) {
      index++;
    }
    return index;
  }

  private static boolean endsLine(BodyNode node) {
    return node instanceof Text text
        ? text.value().equals("\n")
        : LineReader.isBlock(node) || ((Element) node).name().equals("br");
  }

  /** The heading that a title becomes. */
  static Element heading(Element title, int level) {
    return new Element("h" + level, Map.of("class", NAME), title.children(), title.at());
  }

  /** Whether an element is such a heading: its words stay words of the talk. */
  static boolean is(Element element) {
    return element.attribute("class").equals(NAME);
  }
}
