package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.Severity;
import confnotes.model.Site;
import java.net.URI;
import java.util.List;

/**
 * The linked site with everything found so far.
 *
 * @param site the site
 * @param leftOut notes that are not in it, each with the reason
 * @param found diagnostics of reading, extracting and linking
 */
record Linked(Site site, List<BuildReport.LeftOut> leftOut, Diagnostics found) {

  Linked {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What linking the notes of {@code intake} came to.
   *
   * @throws BuildRefusedException when no site came of it
   * @throws IllegalStateException when a note was lost on the way
   */
  static Linked of(Intake intake, Outcome<Site> outcome) {
    Diagnostics found = intake.diagnostics().plus(outcome.diagnostics());
    Site site = outcome.product().orElseThrow(() -> new BuildRefusedException(found));
    if (site.notes().size() != intake.size()) {
      throw new IllegalStateException(
          intake.size() + " notes taken in, " + site.notes().size() + " in the site");
    }
    return new Linked(site, intake.leftOut(), found);
  }

  /** The same with the site after an edit of a note, of which nothing new was found. */
  Linked with(Site edited) {
    return new Linked(edited, leftOut, found);
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
