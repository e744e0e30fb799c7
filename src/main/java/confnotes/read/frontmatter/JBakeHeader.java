package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.model.Position;
import confnotes.read.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a JBake file: {@code key=value} lines, closed by at least six tildes. Values in
 * braces or brackets stay text; a line that begins with {@code #} is a comment.
 */
final class JBakeHeader {

  private static final Pattern FIELD = Pattern.compile("\\s*([\\w.-]+)\\s*=\\s*(.*?)\\s*");

  private static final Pattern CLOSING = Pattern.compile("~{6,}\\s*");

  private static final int MAX_LINES = 200;

  private JBakeHeader() {}

  /** Line of the closing tildes, or 0 when the file does not begin with such a header. */
  static int end(SourceText text, int first) {
    int last = Math.min(text.lineCount(), first + MAX_LINES);
    for (int line = first; line <= last; line++) {
      String written = text.line(line);
      if (CLOSING.matcher(written).matches()) {
        return line;
      }
      if (!belongs(written)) {
        return 0;
      }
    }
    return 0;
  }

  static DataValue.Mapping read(SourceText text, int first, int end) {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Map<String, Position> places = new LinkedHashMap<>();
    for (int line = first; line < end; line++) {
      Matcher field = FIELD.matcher(text.line(line));
      if (field.matches() && !field.group(1).startsWith("#")) {
        int start = text.lineStart(line);
        places.put(field.group(1), text.positionAt(start + field.start(1)));
        Position at = text.positionAt(start + field.start(2));
        fields.put(field.group(1), new DataValue.Text(field.group(2), at));
      }
    }
    return new DataValue.Mapping(fields, places, new Position(first, 1));
  }

  private static boolean belongs(String line) {
    return line.isBlank() || line.startsWith("#") || FIELD.matcher(line).matches();
  }
}
