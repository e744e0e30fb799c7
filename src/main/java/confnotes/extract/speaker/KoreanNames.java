package confnotes.extract.speaker;

import confnotes.extract.text.CharSet;
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

  private static final int MAX_NAME_SYLLABLES = 4;

  /** Names do not end in particles; words often do. */
  private static final CharSet PARTICLES = CharSet.of("는를에들과된될할던");

  /** Particles in which names end, too. */
  private static final CharSet MORE_PARTICLES = CharSet.of("은이도의");

  /** A name with the longest title of courtesy and particle. */
  private static final int MAX_SYLLABLES = 9;

  /** A title of courtesy is looked for behind longer words only. */
  private static final int SURE_SYLLABLES = 3;

  private static final Pattern ATTACHED = Pattern.compile("(?:\\(.*|:|,|\\.)$");

  private final Surnames surnames = Surnames.read("surnames.txt");
  private final Surnames frequent = Surnames.read("surnames-frequent.txt");
  private final WordList others = WordList.read("not-names.txt");
  private final WordList roles = WordList.read("roles.txt");
  private final WordList modifiers = WordList.read("role-modifiers.txt");

  /** The name that {@code word} is; {@code isPolite} when a title of courtesy follows it. */
  Optional<NameAt> read(String word, boolean isPolite) {
    if (!mayBe(word)) {
      return Optional.empty();
    }
    String whole = withoutAttached(word);
    String bare = withoutTitle(whole);
    boolean hasTitle = isPolite || bare.length() < whole.length();
    if (!isNameLong(bare) || !surnames.begin(bare, 0, bare.length()) || isOther(bare)) {
      return Optional.empty();
    }
    return Optional.of(new NameAt(bare, 1, hasTitle ? 3 : strength(bare)));
  }

  /** Whether {@code word} begins as names do: a look at its first letters, which most do not. */
  boolean mayBe(String word) {
    return surnames.begin(word, 0, word.length());
  }

  private static String withoutAttached(String word) {
    boolean isAttached =
        ".,:".indexOf(word.charAt(word.length() - 1)) >= 0 || word.indexOf('(') >= 0;
    return isAttached ? ATTACHED.matcher(word).replaceFirst("") : word;
  }

  private static String withoutTitle(String word) {
    if (word.length() <= SURE_SYLLABLES || !mayHoldTitle(word)) {
      return word;
    }
    Matcher honorific = HONORIFIC.matcher(word);
    return honorific.find() ? word.substring(0, honorific.start()) : word;
  }

  private static boolean isNameLong(String word) {
    return word.length() >= 2
        && word.length() <= MAX_NAME_SYLLABLES
        && hangulEnd(word, 0) == word.length();
  }

  /** Whether the word at {@code start} begins as names do and is not a known other word. */
  boolean mayBegin(String text, int start) {
    int end = hangulEnd(text, start);
    int length = end - start;
    if (length < 2 || length > MAX_SYLLABLES || !surnames.begin(text, start, end)) {
      return false;
    }
    String word = text.substring(start, end);
    return length > SURE_SYLLABLES ? mayHaveTitle(word) : !isOther(word);
  }

  /** Index behind the Hangul that begins at {@code start}. */
  private static int hangulEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isHangul(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Whether a word too long for a name may end in a title of courtesy, or be a double surname's.
   */
  private static boolean mayHaveTitle(String word) {
    return word.length() == MAX_NAME_SYLLABLES || mayHoldTitle(word);
  }

  /** A title alone counts, too: 박사께서 begins with a family name, but is none's. */
  private static boolean mayHoldTitle(String word) {
    return word.indexOf('님') >= 0 || word.indexOf('씨') >= 0 || word.contains("박사");
  }

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  private boolean isOther(String word) {
    return PARTICLES.has(word.charAt(word.length() - 1))
        || others.contains(word)
        || isOtherWithParticle(word)
        || roles.contains(word)
        || modifiers.contains(word);
  }

  /** {@code 백업은}: the word without the particle is known. */
  private boolean isOtherWithParticle(String word) {
    return word.length() == SURE_SYLLABLES
        && MORE_PARTICLES.has(word.charAt(word.length() - 1))
        && others.contains(word.substring(0, word.length() - 1));
  }

  private int strength(String word) {
    boolean isDouble = word.length() == 4 && surnames.hasTwo(word);
    boolean isUsual = word.length() == 3 && frequent.hasOne(word);
    return isDouble || isUsual ? 2 : word.length() == 4 ? 0 : 1;
  }
}
