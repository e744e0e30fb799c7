package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.catalogue.TextNames;
import java.util.List;

/**
 * The names that stand in a block.
 *
 * @param block the block
 * @param names all names in its text
 * @param addresses the addresses in its text
 * @param hits names outside the addresses, whether meant or not
 * @param rows which of the hits stand in a row
 * @param near which words stand near the hits
 */
record BlockHits(
    TextBlock block,
    TextNames names,
    AddressRanges addresses,
    List<NameHit> hits,
    Enumeration rows,
    NearWords near) {

  BlockHits {
    hits = List.copyOf(hits);
  }

  /** Whether one of the names may mean something else. */
  boolean isAmbiguous() {
    for (NameHit hit : hits) {
      if (!NameEvidence.isCertain(hit)) {
        return true;
      }
    }
    return false;
  }
}
