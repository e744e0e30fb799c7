package confnotes.render.page;

import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which readers look a name up: those in the letters of the site's language first,
 * each by its letters without regard to case. Unicode has the syllables of Hangul in the order of
 * the Korean alphabet.
 */
final class NameOrder {

  private NameOrder() {}

  /** The order of names on a site in {@code language}, {@code ko} or {@code en}. */
  static Comparator<String> in(String language) {
    return Comparator.comparing((String name) -> isHangul(name) != language.equals("ko"))
        .thenComparing(name -> name.toLowerCase(Locale.ROOT))
        .thenComparing(Comparator.naturalOrder());
  }

  private static boolean isHangul(String name) {
    return !name.isEmpty() && name.charAt(0) >= '가' && name.charAt(0) <= '힣';
  }
}
