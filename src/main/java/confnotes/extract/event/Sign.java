package confnotes.extract.event;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that speaks for a piece of text being the name of an event that nobody has listed.
 *
 * <p>The weights are in points; {@value #ENOUGH} points make an event. A name that ends in a word
 * for events ({@code 물결 인프라 밋업}) is enough alone; a year and a report on something are not, because
 * so much else is summed up at the end of a year.
 */
enum Sign {
  KIND_AT_END(6, "ends in a word for an event"),
  KIND(4, "holds a word for an event"),
  KIND_BEFORE(4, "follows a word for an event"),
  LABELLED(4, "is labelled as the event"),
  ATTENDED(4, "was gone to"),
  HELD(4, "was held somewhere"),
  NUMBER(2, "is numbered"),
  DAY(3, "the note gives the day under a label"),
  PLACE(3, "the note gives the place under a label"),
  YEAR(2, "has a year"),
  ONE_DAY(4, "is told day by day, and speakers of talks are named"),
  REPORT(1, "is reported on"),
  LEAD(3, "follows \"at\" or \"from\""),
  QUOTED(2, "stands in quotes"),
  TALKS(2, "the note labels a talk");

  static final int ENOUGH = 6;

  private final int points;
  private final String reason;

  Sign(int points, String reason) {
    this.points = points;
    this.reason = reason;
  }

  static boolean isEnough(Set<Sign> signs) {
    return points(signs) >= ENOUGH;
  }

  static int points(Set<Sign> signs) {
    return signs.stream().mapToInt(sign -> sign.points).sum();
  }

  static String reasons(Set<Sign> signs) {
    return signs.stream().map(sign -> sign.reason).collect(Collectors.joining("; "));
  }
}
