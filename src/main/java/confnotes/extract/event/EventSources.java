package confnotes.extract.event;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineLink;
import confnotes.model.SourceNote;
import confnotes.model.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of a note that speak of its event. */
final class EventSources {

  private static final int FIRST_LINES = 6;
  private static final int TOP_LINES = 30;
  private static final int MAX_CHARS = 200;

  private final SourceNote note;
  private final List<Line> worded;
  private final EventText title;
  private final EventText heading;
  private final List<EventText> firstLines;

  EventSources(SourceNote note, String title, List<Line> lines) {
    this.note = note;
    this.worded = worded(lines);
    this.title = new EventText(title);
    this.heading = new EventText(heading(worded));
    this.firstLines =
        worded.stream().limit(FIRST_LINES).map(line -> new EventText(cut(line.text()))).toList();
  }

  private static List<Line> worded(List<Line> lines) {
    List<Line> worded = new ArrayList<>();
    for (Line line : lines) {
      if (worded.size() == TOP_LINES) {
        break;
      }
      if (line.hasWords()) {
        worded.add(line);
      }
    }
    return worded;
  }

  private static String heading(List<Line> worded) {
    for (Line line : worded) {
      if (line.isHeading()) {
        return line.text();
      }
    }
    return "";
  }

  EventText title() {
    return title;
  }

  /** The first heading; empty when there is none near the top. */
  EventText heading() {
    return heading;
  }

  /** What states the event, the surest first. */
  Stream<EventText> stating() {
    return Stream.<Supplier<EventText>>of(
            () -> title, () -> heading, this::labels, () -> new EventText(note.path().baseName()))
        .map(Supplier::get);
  }

  private EventText labels() {
    return new EventText(
        String.join(", ", note.metadata().tags())
            + ", "
            + String.join(", ", note.metadata().categories()));
  }

  /** Running text, where names of other events stand as well. */
  Stream<EventText> telling() {
    String description = note.metadata().description().map(EventSources::cut).orElse("");
    String first = firstLines.stream().map(EventText::raw).collect(Collectors.joining("\n"));
    return Stream.of(new EventText(description), new EventText(first));
  }

  List<EventText> firstLines() {
    return firstLines;
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
