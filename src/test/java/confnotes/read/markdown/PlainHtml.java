package confnotes.read.markdown;

import confnotes.read.body.BodyWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Writes a body as the HTML of the CommonMark and GFM specifications. */
final class PlainHtml implements BodyWriter {

  private final String source;
  private final StringBuilder html = new StringBuilder();

  PlainHtml(String source) {
    this.source = source;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  @Override
  public void open(String name, Map<String, String> attributes, int offset) {
    tag(name, attributes, ">");
  }

  @Override
  public void openOwn(String name, Map<String, String> attributes, int offset) {
    tag(name, attributes, ">");
  }

  @Override
  public void empty(String name, Map<String, String> attributes, int offset) {
    tag(name, attributes, " />");
  }

  @Override
  public void emptyOwn(String name, Map<String, String> attributes, int offset) {
    tag(name, attributes, name.equals("input") ? ">" : " />");
  }

  private void tag(String name, Map<String, String> attributes, String end) {
    html.append('<').append(name);
    written(attributes).forEach((key, value) -> attribute(key, value));
    html.append(end);
  }

  /** The attributes as the specifications write them, in their order. */
  private static Map<String, String> written(Map<String, String> attributes) {
    Map<String, String> written =
        new TreeMap<>(java.util.Comparator.comparingInt(PlainHtml::rank).thenComparing(k -> k));
    attributes.forEach(
        (key, value) -> {
          if (key.equals("class") && value.startsWith("align-")) {
            written.put("align", value.substring("align-".length()));
          } else if (!key.equals("aria-label") && !value.equals("task-list-item")) {
            written.put(key, value);
          }
        });
    return written;
  }

  private static int rank(String key) {
    return java.util.List.of("href", "src", "alt", "title", "checked", "disabled", "type")
        .indexOf(key);
  }

  private void attribute(String key, String value) {
    boolean isAddress = key.equals("href") || key.equals("src");
    html.append(' ').append(key).append("=\"");
    escape(isAddress ? encoded(value) : value);
    html.append('"');
  }

  /** Percent-encoding as the reference implementation has it. */
  private static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isKept =
          c < 0x80 && (Character.isLetterOrDigit(c) || "-_.+!*'(),%#@?=;:/,$&~".indexOf(c) >= 0);
      out.append(isKept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }

  @Override
  public void close(String name) {
    html.append("</").append(name).append('>');
  }

  @Override
  public void verbatim(int from, int to) {
    escape(source.substring(from, to));
  }

  @Override
  public void decoded(String value, int from, int to) {
    escape(value);
  }

  @Override
  public void generated(String value, int offset) {
    escape(value);
  }

  @Override
  public void raw(CharSequence raw, IntUnaryOperator offsetOf) {
    html.append(raw);
  }

  @Override
  public void line() {
    if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
  }

  private void escape(String text) {
    html.append(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }
}
