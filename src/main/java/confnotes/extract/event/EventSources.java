package confnotes.extract.event;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineLink;
import confnotes.model.SourceNote;
import confnotes.model.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The places of a note that speak of its event. */
final class EventSources {

  private static final int FIRST_LINES = 6;
  private static final int TOP_LINES = 30;
  private static final int MAX_CHARS = 200;

  private final SourceNote note;
  private final String title;
  private final List<Line> worded;

  EventSources(SourceNote note, String title, List<Line> lines) {
    this.note = note;
    this.title = title;
    this.worded = lines.stream().filter(Line::hasWords).limit(TOP_LINES).toList();
  }

  String title() {
    return title;
  }

  /** The first heading; empty when there is none near the top. */
  String heading() {
    return worded.stream().filter(Line::isHeading).map(Line::text).findFirst().orElse("");
  }

  /** What states the event, the surest first. */
  List<String> stating() {
    return List.of(
        title,
        heading(),
        String.join(", ", note.metadata().tags())
            + ", "
            + String.join(", ", note.metadata().categories()),
        note.path().baseName());
  }

  /** Running text, where names of other events stand as well. */
  List<String> telling() {
    return List.of(
        note.metadata().description().map(EventSources::cut).orElse(""),
        String.join("\n", firstLines()));
  }

  List<String> firstLines() {
    return worded.stream().limit(FIRST_LINES).map(line -> cut(line.text())).toList();
  }

  List<String> topLines() {
    return worded.stream().map(Line::text).toList();
  }

  /** Addresses near the top. */
  List<String> links() {
    return worded.stream().flatMap(line -> line.links().stream()).map(LineLink::href).toList();
  }

  /** The day the note was written; absent when the front matter does not say. */
  Optional<LocalDate> written() {
    return note.metadata().date().map(WrittenDate::day);
  }

  private static String cut(String text) {
    return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS);
  }
}
