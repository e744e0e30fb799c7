package confnotes.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loanwords that people spell in two ways, brought to one: 메세지 to 메시지. */
final class Spellings {

  private final Map<Character, List<char[][]>> byFirst = new HashMap<>();

  /** Most syllables begin no spelling; that is asked of every one of every text. */
  private final boolean[] isFirst = new boolean[0x10000];

  /** Takes pairs of a spelling and the one it becomes, of equal length, already folded. */
  Spellings(List<List<String>> pairs) {
    for (List<String> pair : pairs) {
      if (pair.size() != 2 || pair.get(0).length() != pair.get(1).length()) {
        throw new IllegalArgumentException("two spellings of one length, not " + pair);
      }
      isFirst[pair.get(0).charAt(0)] = true;
      byFirst
          .computeIfAbsent(pair.get(0).charAt(0), first -> new ArrayList<>())
          .add(new char[][] {pair.get(0).toCharArray(), pair.get(1).toCharArray()});
    }
  }

  void replaceIn(char[] text) {
    for (int i = 0; i < text.length; i++) {
      if (isFirst[text[i]]) {
        for (char[][] pair : byFirst.getOrDefault(text[i], List.of())) {
          if (matches(text, i, pair[0])) {
            System.arraycopy(pair[1], 0, text, i, pair[1].length);
          }
        }
      }
    }
  }

  private static boolean matches(char[] text, int at, char[] spelling) {
    if (at + spelling.length > text.length) {
      return false;
    }
    for (int i = 1; i < spelling.length; i++) {
      if (text[at + i] != spelling[i]) {
        return false;
      }
    }
    return true;
  }
}
