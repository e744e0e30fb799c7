package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.Severity;
import confnotes.model.Site;
import java.net.URI;

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

  /** The same with the site after an edit of a note, of which nothing new was found. */
  Linked with(Site edited) {
    return new Linked(edited, found);
  }

  /** What a check says when it is done. */
  String text() {
    long warnings = found.count(Severity.WARNING);
    return site.notes().size()
        + " notes can be published"
        + (warnings == 0 ? "" : "; warnings: " + warnings);
  }

  /** Path under which the site is published: that of its public address, else the root. */
  String basePath() {
    return site.settings().url().map(url -> URI.create(url).getPath()).orElse("/");
  }

  int size() {
    return site.notes().size();
  }
}
