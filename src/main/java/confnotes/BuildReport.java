package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Severity;
import confnotes.model.Site;
import java.util.List;
import java.util.Locale;

/**
 * What came of a build.
 *
 * @param site the site that was built
 * @param leftOut notes that are not in the site, each with the reason
 * @param pages number of pages written
 * @param diagnostics everything found on the way
 */
record BuildReport(Site site, List<LeftOut> leftOut, int pages, Diagnostics diagnostics) {

  BuildReport {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A note that is not in the site.
   *
   * @param source its path
   * @param reason why: {@code draft} or {@code refused}
   */
  record LeftOut(String source, String reason) {

    static LeftOut refused(String source) {
      return new LeftOut(source, "refused");
    }
  }

  /** The closing lines. */
  String text(String place) {
    StringBuilder text = new StringBuilder();
    leftOut.forEach(
        note ->
            text.append("left out: ")
                .append(note.source())
                .append(" (")
                .append(note.reason())
                .append(")\n"));
    text.append(
        String.format(
            Locale.ROOT,
            "%,d notes, %,d sessions, %,d services and technologies, %,d events, %,d speakers on %,d"
                + " pages in %s",
            site.notes().size(),
            sessions(),
            site.services().size(),
            site.events().size(),
            site.speakers().size(),
            pages,
            place));
    long warnings = diagnostics.count(Severity.WARNING);
    return warnings == 0
        ? text.toString()
        : text.append("; warnings: ").append(warnings).toString();
  }

  private int sessions() {
    return site.notes().values().stream().mapToInt(n -> n.note().sessions().size()).sum();
  }
}
