package confnotes.read.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of a fenced block of code (CommonMark §4.5) without reading what is around. */
final class FenceLines {

  private static final Pattern OPENING =
      Pattern.compile("(?:(?:[-*+]|\\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`\n]*(?:\n|\\z))|~{3,}).*");

  private FenceLines() {}

  /**
   * Offset behind the block whose first line's text begins at {@code first}, or the end of the text
   * where nothing closes it; -1 when no block begins there.
   */
  static int end(String text, int first) {
    Matcher opening = OPENING.matcher(text).region(first, text.length());
    if (!opening.lookingAt()) {
      return -1;
    }
    String fence = opening.group(1);
    int line = opening.end() + 1;
    while (line < text.length()) {
      int from = HiddenComments.behindLead(text, line, text.length());
      int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
      if (isClosing(text.substring(from, end).strip(), fence)) {
        return end + 1;
      }
      line = end + 1;
    }
    return text.length();
  }

  private static boolean isClosing(String line, String fence) {
    return line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0));
  }
}
