package confnotes.extract.speaker;

import confnotes.extract.text.CharSet;
import confnotes.extract.words.WordFile;
import java.util.HashSet;
import java.util.Set;

/** Korean family names, of one syllable or two, looked up where they stand in a text. */
final class Surnames {

  private final CharSet single;
  private final CharSet firstOfTwo;
  private final Set<String> ofTwo = new HashSet<>();

  private Surnames(Iterable<String> names) {
    StringBuilder one = new StringBuilder();
    StringBuilder first = new StringBuilder();
    for (String name : names) {
      if (name.length() == 1) {
        one.append(name);
      } else {
        first.append(name.charAt(0));
        ofTwo.add(name);
      }
    }
    single = CharSet.of(one.toString());
    firstOfTwo = CharSet.of(first.toString());
  }

  /** The names in the file {@code name}, for example {@code surnames.txt}. */
  static Surnames read(String name) {
    return new Surnames(WordFile.lines(name));
  }

  /** Whether the word from {@code start} up to {@code end} begins with one and goes on. */
  boolean begin(String text, int start, int end) {
    return single.isAt(text, start) || (end - start > 2 && hasTwo(text, start));
  }

  /** Whether {@code word} begins with one of one syllable. */
  boolean hasOne(String word) {
    return single.isAt(word, 0);
  }

  /** Whether {@code word} begins with one of two syllables. */
  boolean hasTwo(String word) {
    return word.length() > 1 && hasTwo(word, 0);
  }

  private boolean hasTwo(String text, int start) {
    return firstOfTwo.isAt(text, start) && ofTwo.contains(text.substring(start, start + 2));
  }
}
