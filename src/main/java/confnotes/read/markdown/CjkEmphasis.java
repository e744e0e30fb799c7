package confnotes.read.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Emphasis that also works beside Hangul, Kana and Han: the CJK-friendly emphasis amendment to
 * CommonMark (markdown-cjk-friendly, version 1). Punctuation beside a delimiter asks for a blank or
 * punctuation on the other side; a CJK character there does as well, since such scripts put no
 * blanks between words: {@code **전달(CD)**에} and {@code **"한글"**은} are bold.
 */
final class CjkEmphasis extends EmphasisDelimiterProcessor {

  private final boolean isUnderscore;
  private final boolean isCjkFriendly;

  CjkEmphasis(char delimiter, boolean isCjkFriendly) {
    super(delimiter, false);
    this.isUnderscore = delimiter == '_';
    this.isCjkFriendly = isCjkFriendly;
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
    char left = before.charAt(0);
    char right = after.charAt(0);
    boolean opens = isFlanking(right, left);
    return isUnderscore ? opens && (!isFlanking(left, right) || Script.isPunctuation(left)) : opens;
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
    char left = before.charAt(0);
    char right = after.charAt(0);
    boolean closes = isFlanking(left, right);
    return isUnderscore
        ? closes && (!isFlanking(right, left) || Script.isPunctuation(right))
        : closes;
  }

  /** Whether a delimiter clings to {@code inner} when {@code outer} stands on its other side. */
  private boolean isFlanking(char inner, char outer) {
    if (Script.isBlank(inner)) {
      return false;
    }
    boolean asksForMore = Script.isPunctuation(inner) && !(isCjkFriendly && Script.isCjk(inner));
    return !asksForMore
        || Script.isBlank(outer)
        || Script.isPunctuation(outer)
        || (isCjkFriendly && Script.isCjk(outer));
  }

  /** The rule of three of CommonMark §6.2, rules 9 and 10. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
