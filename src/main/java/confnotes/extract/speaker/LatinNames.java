package confnotes.extract.speaker;

import confnotes.extract.text.PlainText;
import confnotes.extract.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in Latin letters: two or three capitalised words, with initials and particles between. */
final class LatinNames {

  private static final Pattern PART =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*[.]?|\\p{Lu}[.]?");

  private static final Set<String> PARTICLES =
      Set.of("de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "bin", "al", "el");

  private static final String PARTICLE_LETTERS = "dvlbae";

  private static final Set<String> TITLES = Set.of("dr.", "dr", "mr.", "ms.", "mrs.", "prof.");

  private static final int MAX_TITLE_CHARS = 5;

  private static final int MAX_PARTS = 4;

  private final WordList others = WordList.read("english-not-names.txt");
  private final WordList organizations = WordList.read("organizations.txt");
  private final WordList roles = WordList.read("roles.txt");
  private final WordList known = WordList.read("latin-names.txt");

  /** The name that begins with the word at {@code start} of {@code words}. */
  Optional<NameAt> read(List<String> words, int start) {
    if (KoreanNames.isHangul(words.get(start).charAt(0))) {
      return Optional.empty(); // as for most words
    }
    boolean hasTitle = isTitle(words.get(start));
    int from = hasTitle ? start + 1 : start;
    int to = from;
    int parts = 0;
    while (to < words.size() && parts < MAX_PARTS && goesOn(words, from, to)) {
      parts += isPart(words.get(to)) ? 1 : 0;
      to++;
      if (endsField(words.get(to - 1)) || hasAttachedTitle(words.get(to - 1))) {
        break;
      }
    }
    if (parts < 2 || !isPart(words.get(to - 1))) {
      return Optional.empty();
    }
    String name = withoutFieldEnd(String.join(" ", words.subList(from, to)));
    String bare = Honorifics.without(name);
    boolean isPolite = hasTitle || bare.length() < name.length();
    return Optional.of(
        new NameAt(bare, to - start, isPolite ? Billing.SURE : isKnown(bare) ? 2 : 1));
  }

  private static boolean isTitle(String word) {
    return word.length() <= MAX_TITLE_CHARS && TITLES.contains(PlainText.lower(word));
  }

  /** Whether the first or the last word is a name that people bear. */
  private boolean isKnown(String name) {
    return known.contains(name.substring(0, name.indexOf(' ')))
        || known.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean hasAttachedTitle(String word) {
    String bare = withoutFieldEnd(word);
    return Honorifics.without(bare).length() < bare.length();
  }

  private boolean goesOn(List<String> words, int from, int at) {
    String word = words.get(at);
    return isPart(word) || (at > from && PARTICLES.contains(word) && at + 1 < words.size());
  }

  /**
   * Whether the word at {@code start} has a capital and another with a capital or a particle of
   * names follows.
   */
  static boolean mayBegin(String text, int start) {
    if (!Character.isUpperCase(text.codePointAt(start))) {
      return false;
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && mayGoOn(text.charAt(next)) && isShaped(text, start);
  }

  /** Whether {@code c} is a capital or begins a particle. */
  private static boolean mayGoOn(char c) {
    return PARTICLE_LETTERS.indexOf(c) >= 0 || Character.isUpperCase(c) || Character.isSurrogate(c);
  }

  /** Whether the letters from {@code start} on are an initial or hold a small one. */
  private static boolean isShaped(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      if (Character.isLowerCase(text.charAt(end))) {
        return true;
      }
      end++;
    }
    return end - start <= 2 || (end < text.length() && "'’-".indexOf(text.charAt(end)) >= 0);
  }

  private static boolean endsField(String word) {
    return word.endsWith(",") || word.endsWith(":");
  }

  private static String withoutFieldEnd(String word) {
    return endsField(word) ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isPart(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return false; // what most words are
    }
    String bare = Honorifics.without(withoutFieldEnd(word));
    return PART.matcher(bare).matches()
        && !others.contains(bare)
        && !organizations.contains(bare)
        && !roles.contains(bare);
  }
}
