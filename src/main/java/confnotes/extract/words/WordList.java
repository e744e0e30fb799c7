package confnotes.extract.words;

import confnotes.extract.text.CharBits;
import confnotes.extract.text.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of words and phrases, looked up without regard to case.
 *
 * <p>In a file an entry is a whole word or phrase ({@code 중식}), the beginning of one ({@code 후기*}),
 * its end ({@code *하기}) or any part ({@code *네트워킹*}).
 */
public final class WordList {

  private final Set<String> whole = new HashSet<>();

  /** With what {@link #whole} words begin: most others end here, and no hash is made of them. */
  private final CharBits firstLetters = new CharBits();

  private final Edges beginnings = new Edges();
  private final Edges ends = new Edges();
  private final Parts parts = new Parts();

  private WordList(List<String> entries) {
    entries.forEach(this::add);
  }

  /** The list in the file {@code name}, for example {@code roles.txt}. */
  public static WordList read(String name) {
    return new WordList(WordFile.lines(name));
  }

  /** The words of the files {@code names} alone, as if no entry had a star. */
  public static WordList readWhole(String... names) {
    return new WordList(
        Stream.of(names)
            .flatMap(name -> WordFile.lines(name).stream())
            .map(WordList::bare)
            .toList());
  }

  private static String bare(String entry) {
    return entry.replace("*", "");
  }

  static WordList of(String... entries) {
    return new WordList(List.of(entries));
  }

  private void add(String entry) {
    String word = PlainText.lower(bare(entry));
    boolean isOpenLeft = entry.startsWith("*");
    boolean isOpenRight = entry.endsWith("*");
    if (isOpenLeft && isOpenRight) {
      parts.add(word);
    } else if (isOpenRight) {
      beginnings.addBeginning(word);
    } else if (isOpenLeft) {
      ends.addEnd(word);
    } else {
      whole.add(word);
      firstLetters.add(word.charAt(0));
    }
  }

  /** Whether {@code text} is an entry, or begins, ends or goes on as one says. */
  public boolean contains(String text) {
    if (text.isEmpty()) {
      return false;
    }
    String word = PlainText.lower(text);
    return (firstLetters.has(word.charAt(0)) && whole.contains(word))
        || beginnings.hasBeginning(word)
        || ends.hasEnd(word)
        || parts.hasOneOf(word);
  }
}
