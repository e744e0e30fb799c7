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
  private final Flanking flanking;

  CjkEmphasis(char delimiter, boolean isCjkFriendly) {
    super(delimiter, false);
    this.isUnderscore = delimiter == '_';
    this.flanking = new Flanking(isCjkFriendly);
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
    boolean opens = flanking.clings(right, left);
    return isUnderscore
        ? opens && (!flanking.clings(left, right) || Script.isPunctuation(left))
        : opens;
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
    boolean closes = flanking.clings(left, right);
    return isUnderscore
        ? closes && (!flanking.clings(right, left) || Script.isPunctuation(right))
        : closes;
  }

  /** The rule of three of CommonMark §6.2, rules 9 and 10. */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
