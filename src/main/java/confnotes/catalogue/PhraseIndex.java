package confnotes.catalogue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a row of words could be of which some are misspelt, among names of several words.
 * First and last letter of every word must be right, and are the key under which names are kept.
 */
final class PhraseIndex {

  static final int MAX_WORDS = 4;

  private static final int MIN_LENGTH_OF_MISSPELT_WORD = 6;

  private final Map<String, List<SpelledName>> byEnds = new HashMap<>();
  private final BitSet endsOfFirstWords = new BitSet();

  void add(SpelledName name) {
    int count = name.words().size();
    if (count > 1 && count <= MAX_WORDS) {
      byEnds.computeIfAbsent(ends(name.words()), k -> new ArrayList<>()).add(name);
      endsOfFirstWords.set(ends(name.words().get(0)));
    }
  }

  /** Whether a name's first word has these letters at its ends; a quick look. */
  boolean mayBeginWith(char first, char last) {
    return endsOfFirstWords.get(ends(first, last));
  }

  boolean mayBeginWith(TextWord word) {
    return endsOfFirstWords.get(ends(word.text()));
  }

  /** Names of as many words, every word right or with one slip, at least one with a slip. */
  List<SpelledName> near(List<String> written) {
    List<SpelledName> near = new ArrayList<>();
    for (SpelledName name : byEnds.getOrDefault(ends(written), List.of())) {
      if (!name.words().equals(written) && isNear(written, name.words())) {
        near.add(name);
      }
    }
    return near;
  }

  private static boolean isNear(List<String> written, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!written.get(i).equals(words.get(i)) && !isSlip(written.get(i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSlip(String written, String word) {
    return word.length() >= MIN_LENGTH_OF_MISSPELT_WORD && EditDistance.of(written, word, 1) <= 1;
  }

  private static int ends(String word) {
    return ends(word.charAt(0), word.charAt(word.length() - 1));
  }

  private static int ends(char first, char last) {
    return (first - 'a') * 26 + last - 'a';
  }

  private static String ends(List<String> words) {
    StringBuilder ends = new StringBuilder();
    for (String word : words) {
      ends.append(word.charAt(0)).append(word.charAt(word.length() - 1));
    }
    return ends.toString();
  }
}
