package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.model.Site;

/**
 * The linked site with everything found so far.
 *
 * @param site the site
 * @param found diagnostics of reading, extracting and linking
 */
record Linked(Site site, Diagnostics found) {

  static Linked of(Diagnostics before, Outcome<Site> outcome) {
    Diagnostics found = before.plus(outcome.diagnostics());
    return new Linked(outcome.product().orElseThrow(() -> new BuildRefusedException(found)), found);
  }

  int size() {
    return site.notes().size();
  }
}
