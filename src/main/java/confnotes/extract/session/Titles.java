package confnotes.extract.session;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares titles as people do who type them twice: spaces, signs, case and slips apart. */
final class Titles {

  private static final double ALIKE = 0.72;
  private static final int MIN_CHARS = 4;

  private Titles() {}

  /** Letters and digits only, in one form and case. */
  static String key(String title) {
    String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Whether two keys are one title: equal, one inside the other, or nearly the same letters. */
  static boolean areAlike(String key, String other) {
    int shorter = Math.min(key.length(), other.length());
    int longer = Math.max(key.length(), other.length());
    if (shorter < MIN_CHARS || shorter * 2 < longer) {
      return shorter > 0 && key.equals(other);
    }
    return key.equals(other)
        || (shorter >= 8 && (key.contains(other) || other.contains(key)))
        || dice(key, other) >= ALIKE;
  }

  /** Sørensen–Dice over pairs of letters: one slip costs two pairs, wherever it stands. */
  private static double dice(String a, String b) {
    Set<String> pairs = pairs(a);
    Set<String> others = pairs(b);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
