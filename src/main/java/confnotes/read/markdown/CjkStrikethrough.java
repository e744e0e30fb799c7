package confnotes.read.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;

/** Struck-out text between two tildes on either side, also beside Hangul, Kana and Han. */
final class CjkStrikethrough extends StrikethroughDelimiterProcessor {

  private final Flanking flanking;

  CjkStrikethrough(boolean isCjkFriendly) {
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
    return flanking.clings(after.charAt(0), before.charAt(0));
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
    return flanking.clings(before.charAt(0), after.charAt(0));
  }
}
