package confnotes.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japanese names: two to five characters of Han or Kana, mostly with {@code さん} behind. */
final class JapaneseNames {

  private static final Pattern NAME =
      Pattern.compile(
          "([\\p{IsHan}々]{2,6}?|[\\p{IsHan}々]{1,4}[ぁ-んァ-ヶー]{1,6}?)("
              + Honorifics.JAPANESE
              + ")?[,:]?");

  private static final Pattern FAMILY = Pattern.compile("[\\p{IsHan}々]{1,4}");

  private static final Pattern GIVEN =
      Pattern.compile(
          "([\\p{IsHan}々]{1,3}[ぁ-ん]{0,3}|[ぁ-ん]{2,5}|[ァ-ヶー]{2,6})("
              + Honorifics.JAPANESE
              + ")?[,:]?");

  /** Whether {@code c} is Han, with which every name begins; half a rare character may be. */
  static boolean mayBegin(char c) {
    return c >= 0x2E80
        && (c < 0xAC00 || c > 0xD7A3)
        && (Character.isSurrogate(c)
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  /** The name that begins with the word at {@code start} of {@code words}. */
  Optional<NameAt> read(List<String> words, int start) {
    String word = words.get(start);
    if (word.isEmpty() || !mayBegin(word.charAt(0))) {
      return Optional.empty();
    }
    Optional<NameAt> apart = start + 1 < words.size() ? apart(words, start) : Optional.empty();
    return apart.isPresent() ? apart : inOneWord(word);
  }

  private static Optional<NameAt> inOneWord(String word) {
    Matcher matcher = NAME.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new NameAt(matcher.group(1), 1, matcher.group(2) == null ? 1 : 3));
  }

  /** {@code 山田 太郎 様}: a family name and a given one, with a title behind or nothing. */
  private static Optional<NameAt> apart(List<String> words, int start) {
    Matcher given = GIVEN.matcher(words.get(start + 1));
    if (!FAMILY.matcher(words.get(start)).matches() || !given.matches()) {
      return Optional.empty();
    }
    int end = start + 2;
    boolean hasTitle = given.group(2) != null;
    boolean isLast = end == words.size() || Honorifics.contains(words.get(end));
    return hasTitle || isLast
        ? Optional.of(
            new NameAt(words.get(start) + " " + given.group(1), 2, hasTitle ? Billing.SURE : 1))
        : Optional.empty();
  }
}
