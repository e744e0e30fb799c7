package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.Blanks;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import confnotes.extract.time.TimeParser;
import confnotes.extract.time.TimeSpan;
import java.util.Optional;

/**
 * A line right below a heading that says when the talk was and who held it: {@code _10:30 - 11:05,
 * with Name (Org)_}, {@code 19시 30분부터 20시까지, 발표는 이름 님}. By itself it looks like an entry of a
 * timetable.
 *
 * @param time when the talk was, with its end
 * @param people who held it
 */
record FactLine(TimeSpan time, Billing people) {

  /** What the line says about the heading above it; absent for every other line. */
  static Optional<FactLine> below(Outline outline, Line line, Readings readings) {
    boolean mayBe =
        line.index() > 0
            && (line.form() == LineForm.TEXT || line.form() == LineForm.ITEM)
            && outline.line(line.index() - 1).isHeading();
    if (!mayBe) {
      return Optional.empty();
    }
    Optional<TimeSpan> time =
        TimeParser.atStart(line.text()).filter(span -> span.end().isPresent());
    return time.flatMap(span -> with(span, line.text().substring(span.to()), readings));
  }

  /** Two capitals behind a time are rather a room, unless something says that they are people. */
  private static Optional<FactLine> with(TimeSpan time, String rest, Readings readings) {
    String named = Blanks.trim(rest, " ,:|/-–—", " ");
    return readings
        .people(named)
        .filter(people -> people.strength() >= 2 || SpeakerParser.isIntroduced(named))
        .map(people -> new FactLine(time, people));
  }
}
