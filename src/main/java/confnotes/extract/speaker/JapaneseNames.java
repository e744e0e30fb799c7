package confnotes.extract.speaker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japanese names: two to five characters of Han or Kana, mostly with {@code さん} behind. */
final class JapaneseNames {

  private static final Pattern NAME =
      Pattern.compile("([\\p{IsHan}々]{2,6}?|[\\p{IsHan}々]{1,4}[ぁ-んァ-ヶー]{1,6}?)(さん|氏|様|くん)?[,:]?");

  /** Whether {@code c} is Han, with which every name begins; half a rare character may be. */
  static boolean mayBegin(char c) {
    return c >= 0x2E80
        && (c < 0xAC00 || c > 0xD7A3)
        && (Character.isSurrogate(c)
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  Optional<NameAt> read(String word) {
    if (word.isEmpty() || !mayBegin(word.charAt(0))) {
      return Optional.empty();
    }
    Matcher matcher = NAME.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(new NameAt(matcher.group(1), 1, matcher.group(2) == null ? 1 : 3));
  }
}
