package confnotes.extract.mention;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import java.util.ArrayList;
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

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextRun> runs = new ArrayList<>();
  private String heading = "";
  private int section;

  private BlockReader() {}

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
      children(element.children(), isVerbatim, inner);
      String own = element.headingLevel() > 0 ? text.toString().strip() : "";
      flush(element.name().equals("li") ? around : inner);
      heading = own.isEmpty() ? heading : own;
    }
  }

  private void append(Text run, boolean isVerbatim) {
    runs.add(new TextRun(text.length(), run));
    text.append(run.value().equals("\n") && !isVerbatim ? " " : run.value());
  }

  private void flush(String around) {
    String words = text.toString();
    if (!words.isBlank()) {
      String context = around.isEmpty() ? heading : heading + "\n" + around;
      blocks.add(new TextBlock(words, runs, heading, context, section));
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
