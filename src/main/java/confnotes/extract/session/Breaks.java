package confnotes.extract.session;

import confnotes.extract.text.Blanks;
import confnotes.extract.words.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** Meals, registration and the like, alone or several at once: {@code 등록, 커피}. */
final class Breaks {

  private static final Pattern AND =
      Pattern.compile("\\s*[,·/&+、]\\s*|\\s+(?:및|and|와|과)\\s+|(?<=[가-힣]{2})[와과]\\s+|と");

  private static final int MAX_WORDS = 3;

  private final WordList words = WordList.read("breaks.txt");

  /** Whether {@code title} is made of words for breaks alone. */
  boolean areAll(String title) {
    for (String piece : AND.split(title)) {
      if (!words.contains(piece)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code title} is a few words that end in a break: {@code 각자 점심}. */
  boolean isEnd(String title) {
    List<String> all = Blanks.words(title);
    return all.size() <= MAX_WORDS && !all.isEmpty() && words.contains(all.get(all.size() - 1));
  }
}
