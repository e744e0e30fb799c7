package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.catalogue.NameHit.VendorInFront;
import confnotes.catalogue.NameRule;
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
 * @param otherMeanings what those words say against the hits
 */
record BlockHits(
    TextBlock block,
    TextNames names,
    AddressRanges addresses,
    List<NameHit> hits,
    Enumeration rows,
    NearWords near,
    OtherMeanings otherMeanings) {

  BlockHits {
    hits = List.copyOf(hits);
  }

  /** Whether one of the names may mean something else. */
  boolean isAmbiguous() {
    for (NameHit hit : hits) {
      if (!isCertain(hit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the hit needs nothing else in the note. */
  boolean isCertain(NameHit hit) {
    return hit.vendor() == VendorInFront.OWN
        || (hit.name().rule() == NameRule.ALWAYS && otherMeanings.of(hit.name()).isEmpty());
  }

  /** Whether the block names another service of the vendor without doubt. */
  boolean namesAnother(NameHit hit, CloudEvidence clouds) {
    for (NameHit other : hits) {
      if (!other.service().equals(hit.service())
          && clouds.areOfOneCloud(hit.service(), other.service())
          && isCertain(other)) {
        return true;
      }
    }
    return false;
  }
}
