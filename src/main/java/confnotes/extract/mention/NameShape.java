package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.catalogue.NameRule;
import java.util.regex.Pattern;

/** How far its writing alone tells a name from everyday words. */
final class NameShape {

  private static final int MIN_LENGTH = 3;

  /** A shorter Hangul name is too often the beginning or the sound of something else. */
  private static final int MIN_SYLLABLES = 4;

  private static final Pattern CAPITAL_FIRST = Pattern.compile("[A-Z][a-z]+");

  private NameShape() {}

  /** Whether it begins with a capital or is long in Hangul. */
  static boolean isDistinct(NameHit hit) {
    String name = hit.name().text();
    char first = name.charAt(0);
    int min = isHangul(first) ? MIN_SYLLABLES : MIN_LENGTH;
    return (Character.isUpperCase(first) || isHangul(first))
        && name.replace(" ", "").length() >= min;
  }

  /** Whether it is written in capitals alone. */
  static boolean isAbbreviation(NameHit hit) {
    return isDistinct(hit) && hit.name().text().chars().allMatch(Character::isUpperCase);
  }

  /** Whether it is one of the words that are names by their capital alone, such as Batch. */
  static boolean isEverydayWord(NameHit hit) {
    return hit.name().rule() == NameRule.ESTABLISHED
        && CAPITAL_FIRST.matcher(hit.name().text()).matches();
  }

  /** Whether it begins in Hangul. */
  static boolean isHangul(NameHit hit) {
    return isHangul(hit.name().text().charAt(0));
  }

  private static boolean isHangul(char c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }
}
