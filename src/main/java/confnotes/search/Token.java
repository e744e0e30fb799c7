package confnotes.search;

/**
 * A word, or a part of one, in a text.
 *
 * @param text the folded characters
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param script kind of its characters
 * @param isCompound whether it repeats, as one, the words before it: {@code lambdaedge} after
 *     {@code lambda} and {@code edge}
 */
record Token(String text, int start, int end, Script script, boolean isCompound) {

  static final Token NONE = new Token("", 0, 0, Script.NONE, false);

  private static final String PARTICLES = "은는이가을를의에와과도로만";
  private static final String JAPANESE_PARTICLES = "のをにはがでとも";

  /** Whether it is a single syllable glued to a word of another script: 를 in Lambda를. */
  boolean isParticleAfter(Token before) {
    return end - start == 1
        && (script == Script.HIRAGANA
            ? JAPANESE_PARTICLES.contains(text)
            : before.end == start && before.script == Script.WORD && PARTICLES.contains(text));
  }
}
