package confnotes.search;

/** Arithmetic of Hangul syllables (The Unicode Standard, section 3.12). */
final class Hangul {

  static final char FIRST = '가';
  static final char LAST = '힣';
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final int FINALS = 28;
  private static final int VOWELS = 21;

  /** Plain vowel for ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ, by number of the vowel; itself for the others. */
  private static final int[] PLAIN = {
    0, 1, 0, 1, 4, 5, 4, 5, 8, 9, 10, 11, 8, 13, 14, 15, 16, 13, 18, 19, 20
  };

  private Hangul() {}

  static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The consonant a syllable begins with, as a letter of its own: ㄹ for 람. */
  static char initial(char syllable) {
    return INITIALS.charAt((syllable - FIRST) / (VOWELS * FINALS));
  }

  /**
   * The syllable as it is pronounced: after ㅈ, ㅉ and ㅊ a y-vowel sounds like the plain one, so that
   * 쳐 and 처 are one spelling (Korean orthography, Loanword rules chapter 1, and standard
   * pronunciation article 5).
   */
  static char plain(char syllable) {
    int index = syllable - FIRST;
    int initial = index / (VOWELS * FINALS);
    if (initial < 12 || initial > 14) {
      return syllable;
    }
    int vowel = index / FINALS % VOWELS;
    return (char) (FIRST + (initial * VOWELS + PLAIN[vowel]) * FINALS + index % FINALS);
  }
}
