package confnotes.catalogue;

/** What a character is to the question where a word ends. */
enum CharKind {
  /** Letters of scripts that part words by blanks: Latin, Greek, Cyrillic … */
  LETTER,
  DIGIT,
  HANGUL,
  KATAKANA,
  /** Hiragana, Han and other letters that need no blank beside a name. */
  OTHER_LETTER,
  SYMBOL;

  private static final CharKind[] ASCII = ascii();

  static CharKind of(char c) {
    return c < 0x80 ? ASCII[c] : ofOther(c);
  }

  private static CharKind ofOther(char c) {
    if (isBetween(c, 0xAC00, 0xD7A3)
        || isBetween(c, 0x1100, 0x11FF)
        || isBetween(c, 0x3131, 0x318E)) {
      return HANGUL;
    }
    if (isBetween(c, 0x30A1, 0x30FF) && c != '・') {
      return KATAKANA;
    }
    if (c >= 0x2E80) {
      return Character.isLetter(c) ? OTHER_LETTER : SYMBOL;
    }
    return Character.isLetter(c) ? LETTER : SYMBOL;
  }

  private static CharKind[] ascii() {
    CharKind[] kinds = new CharKind[0x80];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = isBetween(c, '0', '9') ? DIGIT : isAsciiLetter(c) ? LETTER : SYMBOL;
    }
    return kinds;
  }

  static boolean isAsciiAlphanumeric(char c) {
    return isBetween(c, '0', '9') || isAsciiLetter(c);
  }

  private static boolean isAsciiLetter(char c) {
    return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z');
  }

  private static boolean isBetween(char c, int first, int last) {
    return c >= first && c <= last;
  }

  boolean isAlphanumeric() {
    return this == LETTER || this == DIGIT;
  }
}
