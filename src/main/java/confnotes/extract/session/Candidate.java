package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.text.Line;
import java.util.Optional;

/**
 * A line that may be the title of a talk.
 *
 * @param line the line
 * @param carrier what carries it
 * @param series key that candidates of the same kind share: carrier, level and place
 * @param parts the line taken apart
 * @param end index behind the last line that tells about it, other talks apart
 * @param below people named in the lines below; absent when there are none
 * @param isLinked whether it, or a line close below, links to slides, a film or the talk's own page
 */
record Candidate(
    Line line,
    Carrier carrier,
    String series,
    TitleParts parts,
    int end,
    Optional<Billing> below,
    boolean isLinked) {

  int start() {
    return line.index();
  }

  /** Number of lines below the title. */
  int bodyLines() {
    return end - start() - 1;
  }

  /** Number in a count, whether written by hand or by a numbered list; 0 when there is none. */
  int ordinal() {
    return parts.ordinal().orElse(line.number());
  }

  /** How surely people are named on the line. */
  int strengthHere() {
    return parts.billing().map(Billing::strength).orElse(0);
  }

  /** How surely people are named below the line. */
  int strengthBelow() {
    return below.map(Billing::strength).orElse(0);
  }

  boolean holds(Candidate other) {
    return start() < other.start() && other.start() < end;
  }
}
