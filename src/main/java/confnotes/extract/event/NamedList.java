package confnotes.extract.event;

import confnotes.extract.text.PlainText;
import confnotes.extract.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Names with the other ways they are written, from a file of lines {@code name = other|other}.
 *
 * <p>Case, blanks and signs do not count; a Latin name has to begin and end at a word, and so has a
 * Hangul one at its beginning, because particles are glued behind it.
 */
final class NamedList {

  /**
   * A name found.
   *
   * @param name the name proper
   * @param start first character in the key of the text
   * @param length number of letters and digits it takes
   */
  record Hit(String name, int start, int length) {}

  private record Alias(String name, String key) {}

  private final List<Alias> aliases = new ArrayList<>();

  NamedList(String file) {
    for (String line : WordFile.lines(file)) {
      String[] sides = line.split(" = ", 2);
      aliases.add(new Alias(sides[0], spaced(sides[0])));
      for (String other : sides.length > 1 ? sides[1].split("\\|") : new String[0]) {
        aliases.add(new Alias(sides[0], spaced(other)));
      }
    }
    aliases.sort(Comparator.comparing((Alias alias) -> alias.key().length()).reversed());
  }

  /** The longest name in {@code text}. */
  Optional<Hit> find(String text) {
    return find(text, 1);
  }

  /** The longest name in {@code text} that has at least {@code minLength} letters. */
  Optional<Hit> find(String text, int minLength) {
    String words = spaced(text);
    String joined = words.replace(" ", "");
    for (Alias alias : aliases) {
      if (alias.key().length() < minLength) {
        break;
      }
      int start = words.indexOf(alias.key());
      while (start >= 0 && !isWord(words, start, alias.key().length())) {
        start = words.indexOf(alias.key(), start + 1);
      }
      String glued = alias.key().replace(" ", "");
      if (start < 0 && glued.length() >= 6 && joined.contains(glued)) {
        start = joined.indexOf(glued);
      }
      if (start >= 0) {
        return Optional.of(new Hit(alias.name(), start, alias.key().length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String text, int start, int length) {
    boolean beginsWord = start == 0 || !isSame(text.charAt(start - 1), text.charAt(start));
    int end = start + length;
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

  /** Lower-case letters and digits, everything between them as one blank. */
  static String spaced(String text) {
    String folded = PlainText.folded(text);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean isLetter = Character.isLetterOrDigit(c);
      if (isLetter) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
