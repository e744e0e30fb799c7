package confnotes.catalogue;

import java.util.BitSet;
import java.util.List;

/** One text and the names of a catalogue in it. */
public final class TextNames {

  private final FoldedText text;
  private final MisspellingFinder misspellings;
  private final List<NameHit> hits;

  TextNames(String text, AliasMatcher matcher, MisspellingFinder misspellings) {
    this.text = FoldedText.of(text);
    this.misspellings = misspellings;
    this.hits = List.copyOf(matcher.hits(this.text));
  }

  /** Every name that stands in the text as a word; they may overlap. */
  public List<NameHit> hits() {
    return hits;
  }

  /**
   * Names with a slip in them, in order.
   *
   * @param taken indexes of the text that belong to something else, such as the names meant
   */
  public List<MisspeltName> misspelt(BitSet taken) {
    return misspellings.find(text, taken);
  }
}
