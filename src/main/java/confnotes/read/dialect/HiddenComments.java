package confnotes.read.dialect;

import confnotes.diagnostic.Diagnostic;
import confnotes.model.Dialect;
import confnotes.read.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comments of Obsidian, {@code %%메모%%} among words or over lines, which no reading view shows
 * (help.obsidian.md, "Basic formatting syntax", Comments). Only a note of that dialect has any.
 *
 * @param stretches where they stand, in order, their marks included
 * @param unclosedAt offset of {@code %%} at the start of a line that nothing closes, or -1.
 *     Obsidian hides all that follows; here it is shown, and the writer is told
 */
public record HiddenComments(List<Stretch> stretches, int unclosedAt) {

  /** Stands in the text that is parsed where a comment stands in the source; a noncharacter. */
  public static final char MASK = '\uFDE3';

  private static final HiddenComments NONE = new HiddenComments(List.of(), -1);

  private static final int MAX_LINES_NAMED = 10;

  /**
   * One comment.
   *
   * @param from offset of its first mark
   * @param to offset behind its last mark
   */
  public record Stretch(int from, int to) {}

  public HiddenComments {
    stretches = List.copyOf(stretches);
  }

  /** The comments in the body of a note. */
  public static HiddenComments of(Dialect dialect, String text, int bodyStart) {
    return dialect == Dialect.OBSIDIAN && text.indexOf("%%", bodyStart) >= 0
        ? CommentScanner.scan(text, bodyStart)
        : NONE;
  }

  /**
   * The text with {@link #MASK} for what is hidden. Every offset holds; line breaks stay, and what
   * stands left of the comment on its further lines, so that lists and quotes go on.
   */
  public String masked(String text) {
    if (stretches.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    stretches.forEach(comment -> mask(comment, text, masked));
    return masked.toString();
  }

  private static void mask(Stretch comment, String text, StringBuilder masked) {
    int lineStart = text.lastIndexOf('\n', comment.from()) + 1;
    int lead = lead(text, lineStart, comment.from()) - lineStart;
    int i = comment.from();
    while (i < comment.to()) {
      if (text.charAt(i) == '\n') {
        i = behindLead(text, i + 1, Math.min(comment.to(), i + 1 + lead));
      } else {
        masked.setCharAt(i++, MASK);
      }
    }
  }

  /** Offset up to which a comment's first line only indents it: blanks, quotes, a list mark. */
  private static int lead(String text, int lineStart, int from) {
    int first = behindLead(text, lineStart, from);
    boolean isMark = text.substring(first, from).matches("(?:[-*+]|\\d{1,9}[.)])[ \t]+");
    return isMark ? from : first;
  }

  /** Offset behind blanks and quote marks, at most {@code to}. */
  static int behindLead(String text, int from, int to) {
    int at = from;
    while (at < to && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** What is hidden, and what would be elsewhere. */
  public List<Diagnostic> diagnostics(SourceText text) {
    List<Diagnostic> found = new ArrayList<>();
    if (!stretches.isEmpty()) {
      found.add(
          Diagnostic.notice(
              "comment-hidden",
              text.span(stretches.get(0).from(), stretches.get(0).to()),
              "what stands between %% and %% is not shown (" + lines(text) + ")",
              "take the marks away to show it"));
    }
    if (unclosedAt >= 0) {
      found.add(
          Diagnostic.warning(
              "comment-unclosed",
              text.span(unclosedAt, unclosedAt + 2),
              "nothing closes the comment that begins here; it is shown",
              "end it with %%"));
    }
    return found;
  }

  private String lines(SourceText text) {
    String named =
        stretches.stream()
            .map(comment -> lines(text.lineAt(comment.from()), text.lineAt(comment.to())))
            .distinct()
            .limit(MAX_LINES_NAMED)
            .collect(Collectors.joining(", "));
    boolean isOne = named.chars().allMatch(Character::isDigit);
    return (isOne ? "line " : "lines ") + named + (stretches.size() > MAX_LINES_NAMED ? " …" : "");
  }

  private static String lines(int from, int to) {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
