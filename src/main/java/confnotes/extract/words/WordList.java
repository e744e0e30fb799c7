package confnotes.extract.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list of words and phrases, looked up without regard to case.
 *
 * <p>In a file an entry is a whole word or phrase ({@code 중식}), the beginning of one ({@code 후기*}),
 * its end ({@code *하기}) or any part ({@code *네트워킹*}).
 */
public final class WordList {

  private final Set<String> whole = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final List<String> parts = new ArrayList<>();

  /** How long beginnings and ends are: nothing else need be cut out of a word to look it up. */
  private final BitSet edgeLengths = new BitSet();

  private WordList(List<String> entries) {
    entries.forEach(this::add);
  }

  /** The list in the file {@code name}, for example {@code roles.txt}. */
  public static WordList read(String name) {
    return new WordList(WordFile.lines(name));
  }

  private void add(String entry) {
    String word = entry.toLowerCase(Locale.ROOT).replace("*", "");
    boolean isOpenLeft = entry.startsWith("*");
    boolean isOpenRight = entry.endsWith("*");
    if (isOpenLeft && isOpenRight) {
      parts.add(word);
    } else if (isOpenRight) {
      beginnings.add(word);
      edgeLengths.set(word.length());
    } else if (isOpenLeft) {
      ends.add(word);
      edgeLengths.set(word.length());
    } else {
      whole.add(word);
    }
  }

  /** Whether {@code text} is an entry, or begins, ends or goes on as one says. */
  public boolean contains(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return whole.contains(word) || hasEdge(word) || hasPart(word);
  }

  private boolean hasEdge(String word) {
    for (int i = edgeLengths.nextSetBit(1);
        i > 0 && i <= word.length();
        i = edgeLengths.nextSetBit(i + 1)) {
      if (beginnings.contains(word.substring(0, i))
          || ends.contains(word.substring(word.length() - i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPart(String word) {
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
