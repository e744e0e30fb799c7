package confnotes.extract.session;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import confnotes.extract.time.TimeParser;
import java.util.ArrayList;
import java.util.List;

/**
 * Timetables that authors set in a fence to keep the columns in line.
 *
 * <p>Their lines are no talks of their own, for nothing on a page begins inside a fence; they lend
 * times to the talks that are told about elsewhere.
 */
final class FencedTimetable {

  private static final double MOST = 0.6;

  private FencedTimetable() {}

  /** The timed lines of every fence of which most lines begin with a time. */
  static List<Line> lines(Outline outline) {
    List<Line> found = new ArrayList<>();
    List<Line> fence = new ArrayList<>();
    for (Line line : outline.lines()) {
      boolean goesOn = !fence.isEmpty() && fence.get(0).block().equals(line.block());
      if (!goesOn) {
        addTimed(found, fence);
        fence.clear();
      }
      if (line.form() == LineForm.CODE && !line.text().isBlank()) {
        fence.add(line);
      }
    }
    addTimed(found, fence);
    return found;
  }

  private static void addTimed(List<Line> found, List<Line> fence) {
    List<Line> timed =
        fence.stream().filter(line -> TimeParser.atStart(line.text()).isPresent()).toList();
    if (timed.size() > 1 && timed.size() >= fence.size() * MOST) {
      found.addAll(timed);
    }
  }
}
