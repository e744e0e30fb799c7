package confnotes.extract.speaker;

import java.util.List;

/** Titles of courtesy behind a name, in whatever letters that is written. */
final class Honorifics {

  /** The Japanese ones, as alternatives of a pattern. */
  static final String JAPANESE = "さん|氏|様|くん";

  /** All of them, as alternatives of a pattern. */
  static final String ALL = "님|씨|" + JAPANESE;

  private static final List<String> TITLES = List.of(ALL.split("[|]"));

  private Honorifics() {}

  static boolean contains(String word) {
    return TITLES.contains(word);
  }

  /** {@code 이름 님}, {@code Name氏}: the name alone; what has no title, or is one, as it is. */
  static String without(String name) {
    if (name.isEmpty() || name.charAt(name.length() - 1) < 0x80) {
      return name; // as nearly all that is in Latin letters
    }
    for (String title : TITLES) {
      if (name.endsWith(title) && name.length() > title.length()) {
        return name.substring(0, name.length() - title.length()).stripTrailing();
      }
    }
    return name;
  }
}
