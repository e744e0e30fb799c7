package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import java.util.List;

/** The names that stand in a block outside its addresses, whether meant or not. */
record BlockHits(TextBlock block, AddressRanges addresses, List<NameHit> hits) {

  BlockHits {
    hits = List.copyOf(hits);
  }
}
