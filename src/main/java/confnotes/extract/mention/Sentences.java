package confnotes.extract.mention;

import confnotes.model.Quote;

/**
 * Cuts the sentence around a name out of a block.
 *
 * <p>A sentence ends with a full stop, question or exclamation mark before a blank, with the full
 * stop of Chinese and Japanese anywhere, with a Hangul syllable, a full stop and no blank ({@code
 * 했다.그리고}), and with a hard line break. A dot behind one or two Latin letters or a number is part
 * of an abbreviation ({@code Dr. Vogels}, {@code 1. S3}).
 */
final class Sentences {

  /** Longest sentence quoted whole, in characters. */
  static final int MAX_LENGTH = 160;

  private static final String CUT = "…";

  private final String text;

  Sentences(String text) {
    this.text = text;
  }

  /** The sentence from {@code start} to {@code end} stands in, shortened around it if need be. */
  Quote around(int start, int end) {
    int from = sentenceStart(start);
    int to = sentenceEnd(end);
    int room = Math.max(0, MAX_LENGTH - (end - start));
    int left = start - from;
    int right = to - end;
    if (left + right > room) {
      int half = room / 2;
      int keepLeft = Math.min(left, Math.max(half, room - right));
      int keepRight = Math.min(right, room - keepLeft);
      return new Quote(
          before(from, start, start - keepLeft),
          text.substring(start, end),
          after(to, end, end + keepRight));
    }
    return new Quote(
        text.substring(from, start).stripLeading(),
        text.substring(start, end),
        text.substring(end, to).stripTrailing());
  }

  private String before(int from, int start, int cut) {
    if (cut <= from) {
      return text.substring(from, start).stripLeading();
    }
    int blank = cut;
    while (blank < start && text.charAt(blank) != ' ') {
      blank++;
    }
    int word = blank < start ? blank + 1 : whole(cut);
    return CUT + text.substring(Math.min(word, start), start);
  }

  private String after(int to, int end, int cut) {
    if (cut >= to) {
      return text.substring(end, to).stripTrailing();
    }
    int blank = cut;
    while (blank > end && text.charAt(blank) != ' ') {
      blank--;
    }
    int word = blank > end ? blank : whole(cut);
    return text.substring(end, Math.max(word, end)) + CUT;
  }

  /** The index, or the next when it lies inside a surrogate pair. */
  private int whole(int index) {
    boolean isInside =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return isInside ? index + 1 : index;
  }

  private int sentenceStart(int index) {
    int lowest = Math.max(0, index - 2 * MAX_LENGTH);
    for (int i = index; i > lowest; i--) {
      if (endsAt(i)) {
        return i;
      }
    }
    return lowest;
  }

  private int sentenceEnd(int index) {
    int highest = Math.min(text.length(), index + 2 * MAX_LENGTH);
    for (int i = index; i < highest; i++) {
      if ((i > index && endsAt(i)) || text.charAt(i) == '\n') {
        return i;
      }
    }
    return highest;
  }

  /** Whether a sentence ends directly before {@code index}. */
  private boolean endsAt(int index) {
    char last = text.charAt(index - 1);
    return (last <= '?' || last >= '。') && !isHangul(last) && endsBehind(last, index);
  }

  /** The same for the few characters that are neither Latin letters nor Hangul. */
  private boolean endsBehind(char last, int index) {
    if (last == '\n' || last == '。' || last == '！' || last == '？') {
      return true;
    }
    boolean isBeforeBlank = index == text.length() || text.charAt(index) == ' ';
    return switch (last) {
      case '!', '?' -> isBeforeBlank;
      case '.' -> isBeforeBlank ? !isAbbreviation(index - 1) : isHangulSentence(index);
      default -> false;
    };
  }

  private boolean isHangulSentence(int index) {
    return index > 1 && isHangul(text.charAt(index - 2)) && Character.isLetter(text.charAt(index));
  }

  private boolean isAbbreviation(int dot) {
    int i = dot;
    while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)) && dot - i < 3) {
      i--;
    }
    boolean isLatin = i < dot && !isHangul(text.charAt(i)) && !isHangul(text.charAt(dot - 1));
    return isLatin && dot - i <= 2;
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
