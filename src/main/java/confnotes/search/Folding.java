package confnotes.search;

import java.text.Normalizer;
import java.util.List;

/**
 * Makes characters that mean the same to a searcher the same. Keeps the length of the text, so that
 * a place in the folded text is the same place in the text. Expects NFC.
 *
 * <p>Lower case without locale, full-width forms to ASCII, Latin letters without accents, Hangul as
 * pronounced ({@link Hangul#plain}).
 */
final class Folding {

  /**
   * What each UTF-16 unit becomes, 0 until it is asked for: a site has two thousand of them.
   * Threads that meet here find the same.
   */
  private static final char[] FOLDED = new char[0x10000];

  private final Spellings spellings;

  Folding(List<List<String>> pairs) {
    this.spellings = new Spellings(pairs);
  }

  /** The folded characters, spellings included. */
  String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char known = FOLDED[folded[i]];
      folded[i] = known == 0 ? look(folded[i]) : known;
    }
    spellings.replaceIn(folded);
    return new String(folded);
  }

  private static char look(char c) {
    FOLDED[c] = fold(c);
    return FOLDED[c];
  }

  private static char fold(char c) {
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
      return withoutAccent(c);
    }
    if (Hangul.isSyllable(c)) {
      return Hangul.plain(c);
    }
    return Character.toLowerCase(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
  }

  private static char withoutAccent(char c) {
    return Character.toLowerCase(
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0));
  }
}
