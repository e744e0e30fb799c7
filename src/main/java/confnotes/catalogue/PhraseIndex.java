package confnotes.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a row of words could be of which some are misspelt, among names of several words. */
final class PhraseIndex {

  static final int MAX_WORDS = 4;

  private static final int MIN_LENGTH_OF_MISSPELT_WORD = 6;

  private final Map<String, List<SpelledName>> byInitials = new HashMap<>();

  void add(SpelledName name) {
    int count = name.words().size();
    if (count > 1 && count <= MAX_WORDS) {
      byInitials.computeIfAbsent(initials(name.words()), k -> new ArrayList<>()).add(name);
    }
  }

  /**
   * Names of as many words, every word right or with one slip, at least one of each.
   *
   * @param isSupported whether the vendor in front makes up for a right word
   */
  List<SpelledName> near(List<String> written, boolean isSupported) {
    return byInitials.getOrDefault(initials(written), List.of()).stream()
        .filter(name -> isNear(written, name.words(), isSupported))
        .toList();
  }

  private static boolean isNear(List<String> written, List<String> words, boolean isSupported) {
    int slips = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!written.get(i).equals(words.get(i))) {
        slips++;
        if (!isSlip(written.get(i), words.get(i))) {
          return false;
        }
      }
    }
    return slips > 0 && (slips < words.size() || isSupported);
  }

  static boolean isSlip(String written, String word) {
    return word.length() >= MIN_LENGTH_OF_MISSPELT_WORD
        && written.charAt(written.length() - 1) == word.charAt(word.length() - 1)
        && EditDistance.of(written, word, 1) <= 1;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}
