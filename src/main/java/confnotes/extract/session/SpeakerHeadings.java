package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import java.util.ArrayList;
import java.util.List;

/** Headings that are no headings: {@code #### 이름, 소속} right below the title of the talk. */
final class SpeakerHeadings {

  private SpeakerHeadings() {}

  /** The lines, with each heading that names people right below another heading as text. */
  static List<Line> asText(List<Line> lines, Readings readings) {
    List<Line> out = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isBelowTitle = out.get(i - 1).isHeading() && out.get(i - 1).level() <= line.level();
      boolean names =
          line.isHeading()
              && isBelowTitle
              && readings.people(line.text()).filter(Billing::isLikely).isPresent();
      out.set(i, names ? text(line) : line);
    }
    return out;
  }

  private static Line text(Line line) {
    return new Line(
        line.index(),
        LineForm.TEXT,
        0,
        0,
        line.quoteDepth(),
        line.text(),
        line.at(),
        false,
        line.isFirst(),
        line.isAlone(),
        line.cells(),
        line.links(),
        line.block());
  }
}
