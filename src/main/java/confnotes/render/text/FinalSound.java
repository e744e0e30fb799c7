package confnotes.render.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** The sound a word ends with when a Korean reads it aloud; it decides the particle behind it. */
enum FinalSound {
  VOWEL,
  RIEUL,
  CONSONANT;

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;

  /** Syllables come in blocks of 28: one without a final consonant, then 27 with one. */
  private static final int FINALS = 28;

  private static final int RIEUL_FINAL = 8;

  private static final Pattern DIGIT_BEHIND_LATIN = Pattern.compile(".*[A-Za-z]\\d");
  private static final Pattern ENDS_IN_L = Pattern.compile(".*[lL]");
  private static final Pattern CLOSED = Pattern.compile("(?i).*(ck|[aeiou][ckpt])");
  private static final Pattern NASAL = Pattern.compile("(?i).*[mn]");

  /**
   * Reads the last letter or digit; what stands behind it (brackets, quotes) is silent. Hangul is
   * exact. Digits are read in Korean (영 일 이 삼 …), and in English where a Latin letter stands before
   * them ({@code S3}, {@code Cloud9}). Latin words follow the usual transcription: a final
   * consonant is heard in l, m and n, in ck, and in c, k, p and t behind a vowel; an abbreviation
   * is spelt, so that only L, M, N and R end in one.
   */
  static FinalSound of(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? VOWEL : ofWord(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
  }

  private static FinalSound ofWord(String word) {
    char last = word.charAt(word.length() - 1);
    if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
      return ofFinal((last - FIRST_SYLLABLE) % FINALS);
    }
    if (Character.isDigit(last)) {
      return DIGIT_BEHIND_LATIN.matcher(word).matches()
          ? ofEnglishDigit(last)
          : ofKoreanDigit(last);
    }
    return ofLatin(word);
  }

  private static FinalSound ofFinal(int index) {
    return index == 0 ? VOWEL : index == RIEUL_FINAL ? RIEUL : CONSONANT;
  }

  private static FinalSound ofKoreanDigit(char digit) {
    return switch (digit) {
      case '1', '7', '8' -> RIEUL;
      case '0', '3', '6' -> CONSONANT;
      default -> VOWEL;
    };
  }

  private static FinalSound ofEnglishDigit(char digit) {
    return "1789".indexOf(digit) >= 0 ? CONSONANT : VOWEL;
  }

  private static FinalSound ofLatin(String word) {
    boolean isSpelt = word.equals(word.toUpperCase(Locale.ROOT));
    if (ENDS_IN_L.matcher(word).matches() || (isSpelt && word.endsWith("R"))) {
      return RIEUL;
    }
    boolean isClosed = !isSpelt && CLOSED.matcher(word).matches();
    return isClosed || NASAL.matcher(word).matches() ? CONSONANT : VOWEL;
  }
}
