package confnotes.extract.session;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lists of a note that name talks told about elsewhere: timetables, hand-made contents. */
final class Announcements {

  private static final int MIN_KEY = 5;
  private static final int MAX_CHARS = 100;
  private static final int MAX_ENTRIES = 500;

  private record Entry(int line, TitleKey key) {}

  /** In reading order. */
  private final List<Entry> entries = new ArrayList<>();

  Announcements(Outline outline) {
    for (Line line : outline.lines()) {
      if (line.form() == LineForm.ITEM && line.text().length() <= MAX_CHARS) {
        add(line, line.text());
      } else if (line.form() == LineForm.ROW) {
        line.cells().forEach(cell -> add(line, cell));
      }
    }
    FencedTimetable.lines(outline).forEach(line -> add(line, line.text()));
    entries.sort(Comparator.comparingInt(Entry::line));
  }

  private void add(Line line, String title) {
    if (entries.size() == MAX_ENTRIES) {
      return;
    }
    TitleKey key = TitleKey.of(title);
    if (key.length() >= MIN_KEY) {
      entries.add(new Entry(line.index(), key));
    }
  }

  /** Whether a list above the candidate names it. */
  boolean name(Candidate candidate) {
    TitleKey key = TitleKey.of(candidate.parts().title());
    if (key.length() < MIN_KEY) {
      return false;
    }
    for (Entry entry : entries) {
      if (entry.line() >= candidate.start()) {
        return false;
      }
      if (entry.key().isLike(key)) {
        return true;
      }
    }
    return false;
  }
}
