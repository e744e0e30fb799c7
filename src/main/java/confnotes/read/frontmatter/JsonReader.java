package confnotes.read.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import confnotes.data.DataValue;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.Position;
import confnotes.read.frontmatter.FrontMatter.Format;
import confnotes.read.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON object that opens a file. */
final class JsonReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(16).maxStringLength(65_536).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final SourceText text;
  private int start;

  JsonReader(SourceText text) {
    this.text = text;
  }

  /** The object at {@code offset}; absent when what stands there does not look like JSON. */
  Optional<Outcome<FrontMatter>> read(int offset) {
    if (!looksLikeObject(offset)) {
      return Optional.empty();
    }
    start = offset;
    try (JsonParser parser = FACTORY.createParser(text.value().substring(offset))) {
      parser.nextToken();
      DataValue.Mapping fields = mapping(parser);
      int end = start + (int) parser.currentLocation().getCharOffset();
      return Optional.of(
          Outcome.of(new FrontMatter(Format.JSON, fields, bodyStart(end)), List.of()));
    } catch (JsonProcessingException e) {
      return Optional.of(Outcome.refused(invalid(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(text.path().value(), e);
    }
  }

  private boolean looksLikeObject(int offset) {
    int next = offset + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '}');
  }

  /** Behind the object, the rest of its line, and Hexo's {@code ;;;}. */
  private int bodyStart(int end) {
    int line = text.lineAt(end);
    boolean isClosed = line < text.lineCount() && text.line(line + 1).stripTrailing().equals(";;;");
    return Math.min(text.lineEnd(isClosed ? line + 1 : line) + 1, text.length());
  }

  private DataValue value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser);
      case START_ARRAY -> sequence(parser);
      case VALUE_NULL -> new DataValue.Text("", place(parser));
      default -> new DataValue.Text(parser.getText(), place(parser));
    };
  }

  private DataValue.Mapping mapping(JsonParser parser) throws IOException {
    Position at = place(parser);
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Map<String, Position> places = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      places.put(key, place(parser));
      parser.nextToken();
      fields.put(key, value(parser));
    }
    return new DataValue.Mapping(fields, places, at);
  }

  private DataValue.Sequence sequence(JsonParser parser) throws IOException {
    Position at = place(parser);
    List<DataValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new DataValue.Sequence(items, at);
  }

  private Position place(JsonParser parser) {
    return text.positionAt(start + (int) parser.currentTokenLocation().getCharOffset());
  }

  private Diagnostic invalid(JsonProcessingException error) {
    JsonLocation at = error.getLocation();
    long behind = at == null ? 0 : Math.max(0, at.getCharOffset());
    int offset = (int) Math.min(start + behind, text.length());
    return Diagnostic.error(
        "json-invalid",
        text.span(offset, offset + 1),
        "not JSON: " + error.getOriginalMessage().lines().findFirst().orElse(""),
        "check quotes and commas");
  }
}
