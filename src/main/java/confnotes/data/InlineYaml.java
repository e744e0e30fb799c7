package confnotes.data;

import confnotes.data.DataValue.Mapping;
import confnotes.data.DataValue.Sequence;
import confnotes.data.DataValue.Text;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a value of plain YAML that stands on one line: text, quoted text, a flow list or map. */
final class InlineYaml {

  private static final String NO_BEGINNING = "&*!|>%@`,]}#?:-";

  private static final int MAX_VALUES = 400;

  private final String line;
  private final Position at;
  private int index;
  private int values;

  /**
   * Prepares one line.
   *
   * @param line the line's content
   * @param at place of its first character
   */
  InlineYaml(String line, Position at) {
    this.line = line;
    this.at = at;
  }

  /** End of the plain key that {@code content} begins with; 0 when it begins with none. */
  static int keyEnd(String content) {
    int end = 0;
    while (end < content.length() && isKeyCharacter(content.charAt(end), end == 0)) {
      end++;
    }
    boolean isColon = end < content.length() && content.charAt(end) == ':';
    return isColon && (end + 1 == content.length() || content.charAt(end + 1) == ' ') ? end : 0;
  }

  private static boolean isKeyCharacter(char c, boolean isFirst) {
    return Character.isLetterOrDigit(c) || c == '_' || (!isFirst && (c == '-' || c == '.'));
  }

  /** The value that begins at {@code offset} and takes the rest of the line. */
  DataValue read(int offset) {
    index = offset;
    char first = line.charAt(offset);
    boolean isPlain = first != '[' && first != '{' && first != '"' && first != '\'';
    DataValue value = isPlain ? plain(commentStart(offset), "") : flowValue();
    if (commentStart(index) > index && !line.substring(index, commentStart(index)).isBlank()) {
      throw new NotPlain();
    }
    return value;
  }

  /** Where a comment begins, or the end of the line. */
  private int commentStart(int from) {
    int start = line.indexOf(" #", from);
    return start < 0 ? line.length() : start;
  }

  private DataValue flowValue() {
    if (++values > MAX_VALUES) {
      throw new NotPlain(); // bounds the nesting, too
    }
    return switch (line.charAt(index)) {
      case '[' -> sequence();
      case '{' -> mapping();
      case '"', '\'' -> quoted();
      default -> plain(flowEnd(), "[{\"");
    };
  }

  private Sequence sequence() {
    Position place = place(index);
    List<DataValue> items = new ArrayList<>();
    index++;
    while (!closes(']')) {
      items.add(flowValue());
      separator(']');
    }
    return new Sequence(items, place);
  }

  private Mapping mapping() {
    Position place = place(index);
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Map<String, Position> places = new LinkedHashMap<>();
    index++;
    while (!closes('}')) {
      int end = keyEnd(line.substring(index));
      if (end == 0 || index + end + 1 >= line.length()) {
        throw new NotPlain();
      }
      String key = line.substring(index, index + end);
      if (places.put(key, place(index)) != null) {
        throw new NotPlain();
      }
      index += end + 1;
      skipBlanks();
      fields.put(key, flowValue());
      separator('}');
    }
    return new Mapping(fields, places, place);
  }

  /** Whether the bracket closes here; steps over it if so. */
  private boolean closes(char bracket) {
    skipBlanks();
    boolean isClosed = line.charAt(index) == bracket;
    index += isClosed ? 1 : 0;
    return isClosed;
  }

  private void separator(char bracket) {
    skipBlanks();
    if (line.charAt(index) == ',') {
      index++;
      skipBlanks();
      if (line.charAt(index) == bracket) {
        throw new NotPlain();
      }
    } else if (line.charAt(index) != bracket) {
      throw new NotPlain();
    }
  }

  private void skipBlanks() {
    while (index < line.length() && line.charAt(index) == ' ') {
      index++;
    }
    if (index == line.length()) {
      throw new NotPlain();
    }
  }

  /** Text in quotation marks; a single one inside is written twice, escapes are left alone. */
  private Text quoted() {
    char quote = line.charAt(index);
    int end = line.indexOf(quote, index + 1);
    while (end > 0 && quote == '\'' && end + 1 < line.length() && line.charAt(end + 1) == quote) {
      end = line.indexOf(quote, end + 2);
    }
    if (end < 0 || (quote == '"' && line.substring(index, end).contains("\\"))) {
      throw new NotPlain();
    }
    String value = line.substring(index + 1, end);
    Text text = new Text(quote == '"' ? value : value.replace("''", "'"), place(index));
    index = end + 1;
    return text;
  }

  private Text plain(int end, String forbidden) {
    String value = line.substring(index, end).stripTrailing();
    boolean isPlain =
        !value.isEmpty()
            && NO_BEGINNING.indexOf(value.charAt(0)) < 0
            && !value.contains(": ")
            && !value.contains(" #")
            && !value.endsWith(":")
            && value.chars().noneMatch(c -> forbidden.indexOf(c) >= 0);
    if (!isPlain) {
      throw new NotPlain();
    }
    Text text = new Text(value, place(index));
    index = end;
    return text;
  }

  private int flowEnd() {
    int end = index;
    while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
      boolean isColon = line.charAt(end) == ':';
      end++;
      if (isColon && (end == line.length() || !isBehindColonInWord(line.charAt(end)))) {
        throw new NotPlain(); // a map without braces, perhaps
      }
    }
    return end;
  }

  /** {@code https://}, {@code re:Post}. */
  private static boolean isBehindColonInWord(char c) {
    return c == '/' || Character.isLetterOrDigit(c);
  }

  private Position place(int offset) {
    return new Position(at.line(), at.column() + offset);
  }
}
