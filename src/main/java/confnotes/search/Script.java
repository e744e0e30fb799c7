package confnotes.search;

/** Kinds of characters; a token consists of one kind. */
enum Script {
  /** Letters and digits of scripts that put blanks between words. */
  WORD,
  HANGUL,
  /** Hangul consonants and vowels that stand alone, as in ㄹㄷ. */
  JAMO,
  HAN,
  KATAKANA,
  HIRAGANA,
  /** Nothing of a word. */
  NONE;

  /** By UTF-16 unit: every character of the site is asked for once. */
  private static final Script[] BY_CHARACTER = new Script[0x10000];

  static {
    for (int c = 0; c < BY_CHARACTER.length; c++) {
      BY_CHARACTER[c] = find((char) c);
    }
  }

  static Script of(char c) {
    return BY_CHARACTER[c];
  }

  private static Script find(char c) {
    if (c < 0x80) {
      return isAsciiWord(c) ? WORD : NONE;
    }
    if (Hangul.isSyllable(c)) {
      return HANGUL;
    }
    if (c >= 0x3005 && c <= 0x9FFF) {
      return ofEastAsian(c);
    }
    return isOtherWord(c) ? WORD : NONE;
  }

  /** Whether words of it are found from any character on and not only from their first. */
  boolean isFoundInside() {
    return this == HANGUL || this == HAN || this == KATAKANA;
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  private static Script ofEastAsian(char c) {
    if (c < 0x3041) {
      return c == 0x3005 ? HAN : NONE;
    }
    if (c <= 0x309F) {
      return c <= 0x3096 || c >= 0x309D ? HIRAGANA : NONE;
    }
    if (c <= 0x30FF) {
      return c == 0x30A0 || c == 0x30FB ? NONE : KATAKANA;
    }
    if (c >= 0x3131 && c <= 0x318E) {
      return c == 0x3164 ? NONE : JAMO;
    }
    return c >= 0x3400 && (c <= 0x4DBF || c >= 0x4E00) ? HAN : NONE;
  }

  /** Letters that Java and JavaScript class alike without tables: by block. */
  private static boolean isOtherWord(char c) {
    return (c >= 0xC0 && c <= 0x1FFF && c != 0xD7 && c != 0xF7)
        || (c >= 0xFF10 && c <= 0xFF5A && isAsciiWord((char) (c - 0xFEE0)))
        || (c >= 0xA000 && c <= 0xABFF);
  }
}
