package confnotes.extract.mention;

import confnotes.extract.text.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers which words stand in a block or in the text above it; each word is looked for once. */
final class NearWords {

  private final TextBlock block;
  private String text = "";
  private final Map<String, Boolean> known = new HashMap<>();

  NearWords(TextBlock block) {
    this.block = block;
  }

  /** Whether the word stands in the block itself. */
  boolean isInBlock(String word) {
    return stands(word) && isFound(word, block.text().length());
  }

  /** The first of the words that stands in the block itself. */
  Optional<String> firstInBlock(List<String> words) {
    for (String word : words) {
      if (isInBlock(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The first of the words that stands in the block or above it. */
  Optional<String> firstOf(List<String> words) {
    for (String word : words) {
      if (stands(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private boolean stands(String word) {
    Boolean before = known.get(word);
    if (before != null) {
      return before;
    }
    if (text.isEmpty()) {
      text = PlainText.lower(block.withContext());
    }
    boolean stands = isFound(word, text.length());
    known.put(word, stands);
    return stands;
  }

  private boolean isFound(String word, int end) {
    String folded = PlainText.lower(word);
    int last = end - folded.length();
    for (int at = text.indexOf(folded); at >= 0 && at <= last; at = text.indexOf(folded, at + 1)) {
      if (isClosed(at) && isClosed(at + folded.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether no Latin word runs across the border before {@code index}. */
  private boolean isClosed(int index) {
    return index == 0
        || index == text.length()
        || !isLatin(text.charAt(index - 1))
        || !isLatin(text.charAt(index));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
