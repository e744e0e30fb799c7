package confnotes.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of people in Hangul, Latin letters and Japanese. */
final class PersonNames {

  private static final Set<String> OTHER_TITLES = Set.of("박사", "박사님", "님의");

  private final KoreanNames korean = new KoreanNames();
  private final LatinNames latin = new LatinNames();
  private final JapaneseNames japanese = new JapaneseNames();

  /**
   * The name that begins with the word at {@code start}, a title of courtesy behind it counted in.
   */
  Optional<NameAt> leading(List<String> words, int start) {
    if (start == words.size()) {
      return Optional.empty();
    }
    Optional<NameAt> name = latin.read(words, start);
    if (name.isEmpty() && korean.mayBe(words.get(start))) {
      name = korean.read(words.get(start), isHonorific(words, start + 1));
    }
    if (name.isEmpty()) {
      name = japanese.read(words, start);
    }
    return name.isPresent() && name.get().strength() > 0
        ? Optional.of(withHonorific(name.get(), words, start))
        : Optional.empty();
  }

  /**
   * Whether the name that begins with the word at {@code start} may be the last of {@code words}: a
   * Hangul name is one word and a title.
   */
  boolean mayEndWith(List<String> words, int start) {
    return start + 2 >= words.size() || !KoreanNames.isHangul(words.get(start).charAt(0));
  }

  private static boolean isHonorific(List<String> words, int index) {
    return index < words.size()
        && (Honorifics.contains(words.get(index)) || OTHER_TITLES.contains(words.get(index)));
  }

  /**
   * Whether a name may begin somewhere in {@code text}: a quick look that spares most lines the
   * parsing, for most hold no word that can be one. Answers yes when in doubt.
   */
  boolean mayStandIn(String text) {
    boolean beginsWord = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (JapaneseNames.mayBegin(c)
          || (beginsWord && (korean.mayBegin(text, i) || LatinNames.mayBegin(text, i)))) {
        return true;
      }
      beginsWord = !Character.isLetterOrDigit(c);
    }
    return false;
  }

  private static NameAt withHonorific(NameAt name, List<String> words, int start) {
    return isHonorific(words, start + name.words())
        ? new NameAt(name.name(), name.words() + 1, 3)
        : name;
  }

  /** Whether {@code words} are one name and nothing else. */
  boolean isName(List<String> words) {
    return leading(words, 0)
        .filter(name -> name.words() == words.size())
        .filter(name -> words.size() == 1 || name.strength() > 1)
        .isPresent();
  }
}
