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
record Token(String text, int start, int end, Script script, boolean isCompound) {}
