package confnotes.data;

import confnotes.data.DataValue.Mapping;
import confnotes.data.DataValue.Sequence;
import confnotes.data.DataValue.Text;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the part of YAML that data files are written in: block maps and lists, values on one line.
 *
 * <p>Whatever it accepts it reads as SnakeYAML does, a test holds the two equal; it gives up on
 * anything else (anchors, tags, escapes, values over several lines, duplicate keys, mistakes). The
 * catalogue has 25,000 lines, and a cold SnakeYAML takes most of a second for them.
 */
final class PlainYaml {

  /**
   * A line with something on it.
   *
   * @param index from 0
   * @param indent blanks in front
   * @param content what follows, without blanks at the end
   */
  private record Line(int index, int indent, String content) {
    boolean isItem() {
      return content.startsWith("- ");
    }
  }

  private static final int MAX_DEPTH = 12;

  private final List<Line> lines = new ArrayList<>();
  private final int firstLine;
  private int next;
  private int depth;

  private PlainYaml(int firstLine) {
    this.firstLine = firstLine;
  }

  /** The value; absent when the text is empty or more than plain. */
  static Optional<DataValue> read(String text, int firstLine) {
    try {
      PlainYaml reader = new PlainYaml(firstLine);
      reader.split(text);
      return reader.lines.isEmpty() ? Optional.empty() : Optional.of(reader.document());
    } catch (NotPlain e) {
      return Optional.empty();
    }
  }

  private void split(String text) {
    int index = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      add(index, text, start, end);
      start = end + 1;
      index++;
    }
  }

  private void add(int index, String text, int start, int end) {
    int first = start;
    while (first < end && text.charAt(first) == ' ') {
      first++;
    }
    for (int i = first; i < end; i++) {
      if (!isPlain(text.charAt(i))) {
        throw new NotPlain();
      }
    }
    if (first < end && text.charAt(first) != '#') {
      String content = text.substring(first, end).stripTrailing();
      if (content.startsWith("---") || content.startsWith("...") || content.equals("-")) {
        throw new NotPlain();
      }
      lines.add(new Line(index, first - start, content));
    }
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA1 && c < 0x2000)
        || (c > 0x206F && !isStrange(c))
        || isPunctuation(c);
  }

  /** Dashes, quotation marks, bullets and the ellipsis. */
  private static boolean isPunctuation(char c) {
    return c >= 0x2010 && c <= 0x2027;
  }

  private static boolean isStrange(char c) {
    return Character.isSurrogate(c) || c == 0x3000 || c == 0xFEFF || c >= 0xFFFE;
  }

  private DataValue document() {
    DataValue value = block(lines.get(0).indent());
    if (next < lines.size()) {
      throw new NotPlain();
    }
    return value;
  }

  private DataValue block(int indent) {
    if (++depth > MAX_DEPTH) {
      throw new NotPlain();
    }
    DataValue value = lines.get(next).isItem() ? sequence(indent) : mapping(indent);
    depth--;
    return value;
  }

  private Sequence sequence(int indent) {
    Position at = place(lines.get(next), 0);
    List<DataValue> items = new ArrayList<>();
    while (next < lines.size() && lines.get(next).indent() == indent && lines.get(next).isItem()) {
      Line line = lines.get(next);
      String rest = line.content().substring(1).stripLeading();
      int offset = line.content().length() - rest.length();
      if (rest.startsWith("- ")) {
        throw new NotPlain();
      }
      if (InlineYaml.keyEnd(rest) > 0) {
        lines.set(next, new Line(line.index(), indent + offset, rest));
        items.add(block(indent + offset));
      } else {
        next++;
        items.add(inline(line, offset, indent));
      }
    }
    return new Sequence(items, at);
  }

  private Mapping mapping(int indent) {
    Position at = place(lines.get(next), 0);
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Map<String, Position> places = new LinkedHashMap<>();
    while (next < lines.size() && lines.get(next).indent() == indent && !lines.get(next).isItem()) {
      Line line = lines.get(next++);
      int end = InlineYaml.keyEnd(line.content());
      if (end <= 0) {
        throw new NotPlain();
      }
      String key = line.content().substring(0, end);
      if (places.put(key, place(line, 0)) != null) {
        throw new NotPlain();
      }
      fields.put(key, value(line, end + 1, indent));
    }
    return new Mapping(fields, places, at);
  }

  /** The value behind a key's colon: on the line, or the block below it. */
  private DataValue value(Line line, int afterColon, int indent) {
    String rest = line.content().substring(afterColon).stripLeading();
    if (!rest.isEmpty() && rest.charAt(0) != '#') {
      return inline(line, line.content().length() - rest.length(), indent);
    }
    boolean isBelow =
        next < lines.size()
            && (lines.get(next).indent() > indent
                || (lines.get(next).indent() == indent && lines.get(next).isItem()));
    return isBelow ? block(lines.get(next).indent()) : new Text("", place(line, afterColon));
  }

  private DataValue inline(Line line, int offset, int indent) {
    if (next < lines.size() && lines.get(next).indent() > indent) {
      throw new NotPlain(); // the value goes on
    }
    return new InlineYaml(line.content(), place(line, 0)).read(offset);
  }

  private Position place(Line line, int offset) {
    return new Position(firstLine + line.index(), line.indent() + offset + 1);
  }
}
