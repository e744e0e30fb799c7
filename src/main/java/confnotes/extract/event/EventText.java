package confnotes.extract.event;

import confnotes.extract.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A text that names are looked for in, folded once however many lists it is asked about.
 *
 * <p>For one thread.
 */
final class EventText {

  private final String raw;
  private @Nullable String words;

  EventText(String raw) {
    this.raw = raw;
  }

  /** As written. */
  String raw() {
    return raw;
  }

  /** As written, for the writer of the note. */
  String quoted() {
    return '"' + raw + '"';
  }

  /** Lower-case letters and digits, everything between them as one blank. */
  String words() {
    if (words == null) {
      words = spaced(raw);
    }
    return words;
  }

  static String spaced(String text) {
    String folded = PlainText.folded(text);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  @Override
  public String toString() {
    return raw;
  }
}
