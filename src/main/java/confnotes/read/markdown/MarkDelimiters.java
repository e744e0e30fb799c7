package confnotes.read.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * {@code ==중요한 곳==}, which Obsidian, MkDocs and VuePress mark. Code is written with the same sign:
 * {@code a == b} and {@code x==1, y==2} are text, since a mark never begins or ends within a word
 * of letters that need blanks between them.
 */
final class MarkDelimiters implements DelimiterProcessor {

  private static final int LENGTH = 2;

  private final Flanking flanking = new Flanking(true);

  /** The marked stretch. */
  static final class Marked extends DelimitedNodeImpl {
    Marked(BasedSequence opening, BasedSequence closing) {
      super(opening, BasedSequence.NULL, closing);
    }
  }

  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
    Marked marked =
        new Marked(opener.getTailChars(delimitersUsed), closer.getLeadChars(delimitersUsed));
    opener.moveNodesBetweenDelimitersTo(marked, closer);
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return flanking.clings(after.charAt(0), before.charAt(0)) && !isWithinWord(before.charAt(0));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return flanking.clings(before.charAt(0), after.charAt(0)) && !isWithinWord(after.charAt(0));
  }

  private static boolean isWithinWord(char outer) {
    return Character.isLetterOrDigit(outer) && !Script.isCjk(outer);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
