package confnotes.extract.event;

import confnotes.extract.words.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names with the other ways they are written, from a file of lines {@code name = other|other}.
 *
 * <p>Case, blanks and signs do not count; a Latin name has to begin and end at a word, and so has a
 * Hangul one at its beginning, because particles are glued behind it. A name of {@value
 * #MIN_GLUED_CHARS} letters is known without its blanks, too.
 *
 * <p>A text is walked once for all names: those that begin with the letter at hand are tried. One
 * search of the text for each name took a twentieth of all extraction.
 */
final class NamedList {

  private static final int MIN_GLUED_CHARS = 6;

  private static final int BUCKETS = 256;

  /**
   * A way to write a name.
   *
   * @param name the name proper
   * @param key the way, words with one blank between
   * @param glued the way without blanks; empty when it is too short to be looked for
   * @param rank place among all, the longest first
   */
  private record Alias(String name, String key, String glued, int rank) {

    static Alias of(Spelling spelling, int rank) {
      String glued = spelling.key.replace(" ", "");
      return new Alias(
          spelling.name, spelling.key, glued.length() < MIN_GLUED_CHARS ? "" : glued, rank);
    }

    boolean isIn(String text, int start) {
      int end =
          glued.isEmpty()
              ? (text.startsWith(key, start) ? start + key.length() : -1)
              : endOf(glued, text, start);
      return end >= 0 && isWord(text, start, end);
    }
  }

  private record Spelling(String name, String key) {}

  /** By the low byte of their first letter, the longest first. */
  private final Alias[][] buckets = new Alias[BUCKETS][];

  NamedList(String file) {
    List<Spelling> spellings = spellings(file);
    List<List<Alias>> lists = new ArrayList<>();
    Arrays.stream(buckets).forEach(none -> lists.add(new ArrayList<>()));
    for (int rank = 0; rank < spellings.size(); rank++) {
      Alias alias = Alias.of(spellings.get(rank), rank);
      lists.get(bucket(alias.key.charAt(0))).add(alias);
    }
    Arrays.setAll(buckets, i -> lists.get(i).toArray(new Alias[0]));
  }

  private static List<Spelling> spellings(String file) {
    List<Spelling> spellings = new ArrayList<>();
    for (String line : WordFile.lines(file)) {
      String[] sides = line.split(" = ", 2);
      spellings.add(new Spelling(sides[0], EventText.spaced(sides[0])));
      for (String other : sides.length > 1 ? sides[1].split("\\|") : new String[0]) {
        spellings.add(new Spelling(sides[0], EventText.spaced(other)));
      }
    }
    spellings.sort(Comparator.comparing((Spelling one) -> one.key.length()).reversed());
    return spellings;
  }

  private static int bucket(char first) {
    return first & (BUCKETS - 1);
  }

  /** The longest name in {@code text}. */
  Optional<String> find(EventText text) {
    return find(text, 1);
  }

  /** The longest name in {@code text} that has at least {@code minLength} letters. */
  Optional<String> find(EventText text, int minLength) {
    Alias best = null;
    String words = text.words();
    for (int start = 0; start < words.length(); start++) {
      for (Alias alias : buckets[bucket(words.charAt(start))]) {
        if (alias.key.length() < minLength || (best != null && alias.rank >= best.rank)) {
          break;
        }
        if (alias.isIn(words, start)) {
          best = alias;
        }
      }
    }
    return Optional.ofNullable(best).map(Alias::name);
  }

  /**
   * Where {@code glued}, which begins at {@code start}, ends if blanks do not count; -1: nowhere.
   */
  private static int endOf(String glued, String text, int start) {
    int at = start;
    for (int i = 0; i < glued.length(); i++, at++) {
      if (i > 0 && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != glued.charAt(i)) {
        return -1;
      }
    }
    return at;
  }

  private static boolean isWord(String text, int start, int end) {
    boolean beginsWord = start == 0 || !isSame(text.charAt(start - 1), text.charAt(start));
    boolean isHangul = isHangul(text.charAt(end - 1));
    boolean endsWord =
        end == text.length() || isHangul || !isSame(text.charAt(end - 1), text.charAt(end));
    return beginsWord && endsWord;
  }

  /** Whether two neighbours belong to one word: both Hangul, both Latin, both digits. */
  private static boolean isSame(char a, char b) {
    return a != ' ' && b != ' ' && kind(a) == kind(b);
  }

  private static int kind(char c) {
    return Character.isDigit(c) ? 0 : isHangul(c) ? 1 : 2;
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }
}
