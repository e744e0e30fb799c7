package confnotes.render.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON that can also stand inside an HTML {@code <script>}: {@code <}, {@code >}, {@code &},
 * U+2028 and U+2029 are escaped, so that no text ends the element (HTML §4.12.1.3).
 */
public final class JsonText {

  /** Stands for {@code null}. */
  public static final Object NULL = new Object();

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /**
   * The JSON of {@code value}: {@link JsonFields}, a map (in its own order), a list, text, a
   * number, a truth value or {@link #NULL}. An empty {@link Optional} in a map leaves its key out.
   */
  public static String of(Object value) {
    JsonText text = new JsonText();
    text.write(value);
    return text.out.toString();
  }

  private void write(Object value) {
    if (value instanceof JsonFields fields) {
      writeFields(fields);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else if (value instanceof Iterable<?> items) {
      writeItems(items);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else if (value == NULL) {
      out.append("null");
    } else if (value instanceof CharSequence text) {
      writeText(text);
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void writeFields(JsonFields fields) {
    out.append('{');
    for (int i = 0; i < fields.size(); i++) {
      out.append(i == 0 ? "\"" : ",\"").append(fields.name(i)).append("\":");
      write(fields.value(i));
    }
    out.append('}');
  }

  private void writeMap(Map<?, ?> map) {
    out.append('{');
    String between = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object value = entry.getValue() instanceof Optional<?> o ? o.orElse(null) : entry.getValue();
      if (value != null) {
        out.append(between);
        writeText(String.valueOf(entry.getKey()));
        out.append(':');
        write(value);
        between = ",";
      }
    }
    out.append('}');
  }

  private void writeItems(Iterable<?> items) {
    out.append('[');
    String between = "";
    for (Object item : items) {
      out.append(between);
      write(item);
      between = ",";
    }
    out.append(']');
  }

  private void writeText(CharSequence value) {
    char[] text = value.toString().toCharArray();
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length; i++) {
      if (isEscaped(text[i])) {
        out.append(text, written, i - written);
        writeEscaped(text[i]);
        written = i + 1;
      }
    }
    out.append(text, written, text.length - written).append('"');
  }

  private static boolean isEscaped(char c) {
    return c > '\\'
        ? c == '\u2028' || c == '\u2029'
        : c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&';
  }

  private void writeEscaped(char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }
}
