package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.Position;
import confnotes.read.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML front matter. */
final class TomlReader {

  private static final int MAX_CHARS = 65_536;

  private static final int MAX_DEPTH = 16;

  private int lineOffset;

  /** The lines from {@code from} up to, not including, {@code end}. */
  Outcome<DataValue> read(SourceText text, int from, int end) {
    String block = text.value().substring(text.lineStart(from), text.lineStart(end));
    if (block.length() > MAX_CHARS || depth(block) > MAX_DEPTH) {
      return Outcome.refused(tooLarge(text, from));
    }
    lineOffset = from - 1;
    TomlParseResult parsed = Toml.parse(block);
    return parsed.hasErrors()
        ? Outcome.refused(parsed.errors().stream().map(e -> invalid(text, e)).toList())
        : Outcome.of(mapping(parsed, new Position(from, 1)), List.of());
  }

  private DataValue.Mapping mapping(TomlTable table, Position at) {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Map<String, Position> places = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      Position place = place(table.inputPositionOf(List.of(key)), at);
      places.put(key, place);
      fields.put(key, value(table.get(List.of(key)), place));
    }
    return new DataValue.Mapping(fields, places, at);
  }

  private DataValue value(Object value, Position at) {
    if (value instanceof TomlTable table) {
      return mapping(table, at);
    }
    if (value instanceof TomlArray array) {
      List<DataValue> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.get(i), place(array.inputPositionOf(i), at)));
      }
      return new DataValue.Sequence(items, at);
    }
    return new DataValue.Text(String.valueOf(value), at);
  }

  private Position place(TomlPosition at, Position otherwise) {
    return at == null ? otherwise : new Position(at.line() + lineOffset, at.column());
  }

  private Diagnostic invalid(SourceText text, TomlParseError error) {
    Position at = place(error.position(), new Position(lineOffset + 1, 1));
    String reason = error.getMessage() == null ? "unreadable" : error.getMessage();
    return Diagnostic.error("toml-invalid", text.span(at), "not TOML: " + reason, "");
  }

  private static Diagnostic tooLarge(SourceText text, int line) {
    return Diagnostic.error(
        "toml-too-large",
        text.span(text.lineStart(line), text.lineEnd(line)),
        "the front matter is too long or nested too deep",
        "shorten it");
  }

  /** Most brackets open at one time; brackets in strings count, which only makes it stricter. */
  private static int depth(String block) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < block.length(); i++) {
      char c = block.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
