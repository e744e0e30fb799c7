package confnotes.extract.mention;

import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of one block (a paragraph, a list item without the lists in it, a heading, a cell) in
 * one string, with the way back to the source.
 *
 * @param text the characters; a soft line break is a blank, a hard one {@code \n}
 * @param runs the text nodes in it, in order
 * @param heading text of the nearest heading above; empty when there is none
 * @param parent text of the heading above that one; empty when none is near in sense
 * @param around text of the list item around or of the head of the column; empty without either
 * @param section number of the stretch from one heading to the next, that heading with it; from 0
 */
record TextBlock(
    String text, List<TextRun> runs, String heading, String parent, String around, int section) {

  /** Hangul, Kana and Han stand from here on: scripts without capitals. */
  private static final int FIRST_ASIAN = 0x3040;

  private static final Pattern BEHIND_LABEL = Pattern.compile("\\s?[:：]|\\s[-–—]\\s|\\s*+$");

  TextBlock {
    runs = List.copyOf(runs);
  }

  /** Its text and what is near in sense: the headings above, the list item or column around. */
  String withContext() {
    return String.join("\n", text, heading, parent, around);
  }

  /** Place of the character at {@code index}. */
  Position at(int index) {
    TextRun run = runs.get(runIndex(index));
    return run.at(Math.min(index, run.end()));
  }

  /** Whether the stretch is the whole text, or its beginning with a colon or dash behind. */
  boolean isLabel(int start, int end) {
    return isFirst(start) && BEHIND_LABEL.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether a text of Latin words, which has a capital in front anyway, begins at the index. */
  boolean opensWith(int start) {
    return isFirst(start) && text.chars().noneMatch(c -> c >= FIRST_ASIAN);
  }

  private boolean isFirst(int index) {
    int first = 0;
    while (first < index && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first == index;
  }

  /** The stretches of text nodes from {@code start} to {@code end}, line breaks left out. */
  List<FoundMention.Span> spans(int start, int end) {
    List<FoundMention.Span> spans = new ArrayList<>();
    for (int i = runIndex(start); i < runs.size() && runs.get(i).start() < end; i++) {
      TextRun run = runs.get(i);
      int from = Math.max(start, run.start());
      int to = Math.min(end, run.end());
      if (from < to && !run.isLineBreak()) {
        spans.add(new FoundMention.Span(run.at(from), run.substring(from, to)));
      }
    }
    return spans;
  }

  /** Index of the last run that begins at or before {@code index}. */
  private int runIndex(int index) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
