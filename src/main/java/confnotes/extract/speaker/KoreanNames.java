package confnotes.extract.speaker;

import confnotes.extract.words.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean names: a family name of one or two syllables and a given name of one or two.
 *
 * <p>Many common words have that shape, so a list of them is left out, and a word with a rare
 * family name, with four syllables or with two is a name only where something beside it says so.
 */
final class KoreanNames {

  private static final Pattern HONORIFIC =
      Pattern.compile("(?:님|씨|박사님?|교수님|선생님)(?:의|이|께서|은|과|,)?$");

  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,4}");

  /** Names do not end in particles; words often do. */
  private static final Pattern PARTICLE = Pattern.compile(".*[는를에들과된될할던]");

  /** A name with the longest title of courtesy and particle. */
  private static final int MAX_SYLLABLES = 9;

  /** A title of courtesy is looked for behind longer words only. */
  private static final int SURE_SYLLABLES = 3;

  private static final Pattern ATTACHED = Pattern.compile("(?:\\(.*|:|,|\\.)$");

  private final WordList surnames = WordList.read("surnames.txt");
  private final WordList frequent = WordList.read("surnames-frequent.txt");
  private final WordList others = WordList.read("not-names.txt");
  private final WordList roles = WordList.read("roles.txt");
  private final WordList modifiers = WordList.read("role-modifiers.txt");

  /** The name that {@code word} is; {@code isPolite} when a title of courtesy follows it. */
  Optional<NameAt> read(String word, boolean isPolite) {
    if (word.isEmpty() || !isHangul(word.charAt(0)) || !hasSurname(word)) {
      return Optional.empty(); // as for most words, without a look at the patterns
    }
    String bare = ATTACHED.matcher(word).replaceFirst("");
    Matcher honorific = HONORIFIC.matcher(bare);
    boolean hasTitle = isPolite;
    if (bare.length() > 3 && honorific.find()) {
      bare = bare.substring(0, honorific.start());
      hasTitle = true;
    }
    if (!HANGUL.matcher(bare).matches() || !hasSurname(bare) || isOther(bare)) {
      return Optional.empty();
    }
    return Optional.of(new NameAt(bare, 1, hasTitle ? 3 : strength(bare)));
  }

  /** Whether the word at {@code start} begins as names do and is not a known other word. */
  boolean mayBegin(String text, int start) {
    int end = start;
    while (end < text.length() && isHangul(text.charAt(end))) {
      end++;
    }
    int length = end - start;
    if (length < 2 || length > MAX_SYLLABLES) {
      return false;
    }
    String word = text.substring(start, end);
    return hasSurname(word) && (length > SURE_SYLLABLES ? mayHaveTitle(word) : !isOther(word));
  }

  /**
   * Whether a word too long for a name may end in a title of courtesy, or be a double surname's.
   */
  private boolean mayHaveTitle(String word) {
    return word.length() == SURE_SYLLABLES + 1
        || word.indexOf('님') > 0
        || word.indexOf('씨') > 0
        || word.indexOf("박사") > 0;
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  private boolean isOther(String word) {
    return others.contains(word)
        || roles.contains(word)
        || modifiers.contains(word)
        || PARTICLE.matcher(word).matches();
  }

  private boolean hasSurname(String word) {
    return surnames.contains(word.substring(0, 1))
        || (word.length() > 2 && surnames.contains(word.substring(0, 2)));
  }

  private int strength(String word) {
    boolean isDouble = word.length() == 4 && surnames.contains(word.substring(0, 2));
    boolean isUsual = word.length() == 3 && frequent.contains(word.substring(0, 1));
    return isDouble || isUsual ? 2 : word.length() == 4 ? 0 : 1;
  }
}
