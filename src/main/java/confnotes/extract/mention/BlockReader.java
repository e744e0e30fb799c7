package confnotes.extract.mention;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Takes a body apart into the blocks whose text belongs together. */
final class BlockReader {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

  /** Longest context that is looked at for words near. */
  private static final int MAX_CONTEXT = 2_000;

  /** One more than the levels of headings, which count from 1. */
  private static final int LEVELS = 7;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextRun> runs = new ArrayList<>();
  private final String[] headings = new String[LEVELS];
  private String heading = "";
  private String parent = "";
  private List<String> columns = List.of();
  private int section;

  private BlockReader() {
    Arrays.fill(headings, "");
  }

  static List<TextBlock> read(Body body) {
    BlockReader reader = new BlockReader();
    reader.children(body.nodes(), false, "");
    reader.flush("");
    return List.copyOf(reader.blocks);
  }

  private void children(List<BodyNode> nodes, boolean isVerbatim, String around) {
    for (BodyNode node : nodes) {
      if (node instanceof Text run) {
        append(run, isVerbatim);
      } else if (node instanceof Element element && !element.isGenerated()) {
        element(element, isVerbatim || element.name().equals("pre"), around);
      }
    }
  }

  private void element(Element element, boolean isVerbatim, String around) {
    if (INLINE.contains(element.name())) {
      children(element.children(), isVerbatim, around);
    } else if (element.children().isEmpty()) {
      text.append('\n');
    } else {
      flush(around);
      section += element.headingLevel() > 0 ? 1 : 0;
      String inner = element.name().equals("li") && hasBlock(element) ? ownText(element) : around;
      if (element.name().equals("tr")) {
        cells(element, isVerbatim, inner);
      } else {
        columns = element.name().equals("table") ? columns(element) : columns;
        children(element.children(), isVerbatim, inner);
      }
      String own = element.headingLevel() > 0 ? text.toString().strip() : "";
      flush(element.name().equals("li") ? around : inner);
      if (!own.isEmpty()) {
        open(own, element.headingLevel());
      }
    }
  }

  /** Below the parts of a talk its title is near, too; below a note's title not everything is. */
  private void open(String words, int level) {
    heading = words;
    headings[level] = words;
    Arrays.fill(headings, level + 1, LEVELS, "");
    parent = "";
    for (int above = level - 1; above > 1 && parent.isEmpty(); above--) {
      parent = headings[above];
    }
  }

  /** What stands at the head of a column is near to each of its cells. */
  private void cells(Element row, boolean isVerbatim, String around) {
    int column = 0;
    for (BodyNode cell : row.children()) {
      String head = column < columns.size() ? columns.get(column) : around;
      children(List.of(cell), isVerbatim, cell instanceof Element ? head : around);
      column += cell instanceof Element ? 1 : 0;
    }
  }

  /** The words at the head of each column; none when the table has no head. */
  private static List<String> columns(Element around) {
    for (BodyNode child : around.children()) {
      if (child instanceof Element element && element.name().equals("th")) {
        return around.children().stream()
            .filter(Element.class::isInstance)
            .map(BodyNode::text)
            .toList();
      }
      if (child instanceof Element element && !element.name().equals("td")) {
        return columns(element); // the head is in the first row of the first part
      }
    }
    return List.of();
  }

  private void append(Text run, boolean isVerbatim) {
    runs.add(new TextRun(text.length(), run));
    text.append(run.value().equals("\n") && !isVerbatim ? " " : run.value());
  }

  private void flush(String around) {
    String words = text.toString();
    if (!words.isBlank()) {
      blocks.add(new TextBlock(words, runs, heading, parent, around, section));
    }
    text.setLength(0);
    runs.clear();
  }

  private static boolean hasBlock(Element around) {
    for (BodyNode child : around.children()) {
      if (child instanceof Element element
          && (!INLINE.contains(element.name()) || hasBlock(element))) {
        return true;
      }
    }
    return false;
  }

  /** Text of a list item up to its first inner block. */
  private static String ownText(Element item) {
    StringBuilder own = new StringBuilder();
    for (BodyNode child : item.children()) {
      boolean isInline = !(child instanceof Element e) || INLINE.contains(e.name());
      boolean isFirstParagraph =
          child instanceof Element e && e.name().equals("p") && own.toString().isBlank();
      if ((!isInline && !isFirstParagraph) || own.length() > MAX_CONTEXT) {
        break;
      }
      own.append(child.text());
    }
    return own.substring(0, Math.min(own.length(), MAX_CONTEXT));
  }
}
