package confnotes.read.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Writes HTML in which every run of text is preceded by a mark with its place in the source. */
final class MarkedHtml implements BodyWriter {

  private final String source;
  private final StringBuilder html;
  private final List<Written> elements = new ArrayList<>();

  /** Offset at which the text written last ended, if more of the same can follow without a mark. */
  private int openEnd = -1;

  private boolean isAtLineStart = true;

  /** An element of this writer: what its tag stands for. */
  record Written(String name, Map<String, String> attributes, int offset, boolean isOwn) {

    /** The value written under {@code key}, or the empty string. */
    String attribute(String key) {
      return attributes.getOrDefault(key, "");
    }
  }

  MarkedHtml(String source) {
    this.source = source;
    this.html = new StringBuilder(source.length() * 2);
  }

  String html() {
    return html.toString();
  }

  Written element(int number) {
    return elements.get(number);
  }

  boolean hasElement(int number) {
    return number >= 0 && number < elements.size();
  }

  @Override
  public void open(String name, Map<String, String> attributes, int offset) {
    tag(new Written(name, attributes, offset, false));
  }

  @Override
  public void openOwn(String name, Map<String, String> attributes, int offset) {
    tag(new Written(name, attributes, offset, true));
  }

  @Override
  public void empty(String name, Map<String, String> attributes, int offset) {
    tag(new Written(name, attributes, offset, false));
  }

  @Override
  public void emptyOwn(String name, Map<String, String> attributes, int offset) {
    tag(new Written(name, attributes, offset, true));
  }

  private void tag(Written element) {
    html.append('<').append(element.name()).append(' ').append(Marks.ELEMENT).append("=\"");
    html.append(elements.size()).append("\">");
    elements.add(element);
    endRun();
  }

  @Override
  public void close(String name) {
    html.append("</").append(name).append('>');
    endRun();
  }

  @Override
  public void verbatim(int from, int to) {
    if (from >= to) {
      return;
    }
    if (from != openEnd) {
      Marks.append(html, from);
    }
    escape(source, from, to);
    openEnd = to;
    isAtLineStart = source.charAt(to - 1) == '\n';
  }

  @Override
  public void decoded(String value, int from, int to) {
    Marks.append(html, from);
    escape(value, 0, value.length());
    endRun();
  }

  @Override
  public void generated(String value, int offset) {
    decoded(value, offset, offset);
  }

  @Override
  public void raw(CharSequence raw, IntUnaryOperator offsetOf) {
    new RawHtml(html, raw, offsetOf).copy();
    endRun();
    isAtLineStart = html.length() > 0 && html.charAt(html.length() - 1) == '\n';
  }

  @Override
  public void line() {
    if (!isAtLineStart) {
      html.append('\n');
      openEnd = -1;
      isAtLineStart = true;
    }
  }

  private void endRun() {
    openEnd = -1;
    isAtLineStart = false;
  }

  private void escape(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        default -> html.append(c);
      }
    }
  }
}
