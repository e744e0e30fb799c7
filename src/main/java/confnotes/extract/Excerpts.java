package confnotes.extract;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import java.util.List;

/** The first words of some lines. */
final class Excerpts {

  private static final int MAX_CHARS = 200;

  private Excerpts() {}

  /** At most about 200 characters of running text and list items, cut at a word. */
  static String of(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    for (Line line : lines) {
      boolean isText = line.form() == LineForm.TEXT || line.form() == LineForm.ITEM;
      if (isText && line.hasWords()) {
        out.append(out.length() == 0 ? "" : " ").append(line.text());
      }
      if (out.length() > MAX_CHARS) {
        return cut(out.toString());
      }
    }
    return out.toString();
  }

  private static String cut(String text) {
    int end = text.lastIndexOf(' ', MAX_CHARS);
    int safe = end > MAX_CHARS / 2 ? end : MAX_CHARS;
    boolean isInPair = Character.isLowSurrogate(text.charAt(safe));
    return text.substring(0, isInPair ? safe - 1 : safe).strip() + "…";
  }
}
