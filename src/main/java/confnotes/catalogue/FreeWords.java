package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The words of a text that may be misspelt names: they belong to nothing else, and in a text
 * without Hangul and Kana they have a capital. Made only where they are asked for.
 */
final class FreeWords {

  private final FoldedText text;
  private final BitSet taken;
  private final WordBoundary boundary;
  private final boolean needCapital;

  /**
   * The free words of {@code text}.
   *
   * @param taken indexes of the original text that belong to something else
   */
  FreeWords(FoldedText text, BitSet taken) {
    this.text = text;
    this.taken = taken;
    this.boundary = new WordBoundary(text);
    this.needCapital = isWithoutAsianLetters(text);
  }

  /** The word that begins at an index of the folded text; absent when none does or it is taken. */
  Optional<TextWord> at(int start) {
    if (start == text.size() || taken.get(text.start(start))) {
      return Optional.empty();
    }
    Optional<TextWord> word = TextWord.at(start, text, boundary);
    return word.isPresent() && needCapital && !word.get().isCapital() ? Optional.empty() : word;
  }

  /**
   * The word and those behind it with nothing but blanks or hyphens between, {@code max} in all.
   */
  List<TextWord> rowFrom(TextWord first, int max) {
    List<TextWord> row = new ArrayList<>(List.of(first));
    int end = first.end();
    while (row.size() < max && text.gapBefore(end) != Gap.BREAK) {
      Optional<TextWord> next = at(end);
      if (next.isEmpty()) {
        break;
      }
      row.add(next.get());
      end = next.get().end();
    }
    return row;
  }

  private static boolean isWithoutAsianLetters(FoldedText text) {
    for (int i = 0; i < text.size(); i++) {
      CharKind kind = text.kind(i);
      if (kind == CharKind.HANGUL || kind == CharKind.KATAKANA || kind == CharKind.OTHER_LETTER) {
        return false;
      }
    }
    return true;
  }
}
