package confnotes.extract.event;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineLink;
import confnotes.model.SourceNote;
import confnotes.model.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places of a note that speak of its event. */
final class EventSources {

  private static final int FIRST_LINES = 6;
  private static final int TOP_LINES = 30;
  private static final int MAX_CHARS = 200;
  private static final int MAX_TAG_CHARS = 40;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])\\s+|(?<=。)");

  private static final Pattern FILE_DATE = Pattern.compile("^\\d{4}-?\\d{2}-?\\d{2}[-_ ]*");

  private final SourceNote note;
  private final List<Line> lines;
  private final List<Line> worded;
  private final List<String> topLines;
  private final EventText title;
  private final EventText heading;
  private final List<EventText> firstLines;

  EventSources(SourceNote note, String title, List<Line> lines) {
    this.note = note;
    this.lines = lines;
    this.worded = worded(lines);
    this.topLines = worded.stream().map(Line::text).toList();
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

  /** All headings, to the end of the note. */
  List<EventText> headings() {
    return lines.stream().filter(Line::isHeading).map(line -> new EventText(line.text())).toList();
  }

  /** Tags and categories in one text. */
  EventText labels() {
    return new EventText(
        String.join(", ", note.metadata().tags())
            + ", "
            + String.join(", ", note.metadata().categories()));
  }

  /** Tags and categories that are short enough to be names. */
  List<String> tags() {
    return Stream.concat(note.metadata().tags().stream(), note.metadata().categories().stream())
        .filter(tag -> tag.length() <= MAX_TAG_CHARS)
        .toList();
  }

  EventText fileName() {
    return new EventText(note.path().baseName());
  }

  /** The file name without its date, as a title would be written. */
  EventText fileWords() {
    StringBuilder words = new StringBuilder();
    String bare = FILE_DATE.matcher(note.path().baseName()).replaceFirst("");
    for (String word : bare.split("[-_ .]+")) {
      if (!word.isEmpty()) {
        words.append(words.length() == 0 ? "" : " ");
        words.append(Character.toTitleCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return new EventText(words.toString());
  }

  /** Where a title, labels, tags or the file name may say the year, the surest first. */
  List<EventText> stating() {
    return List.of(title, heading, labels(), fileName());
  }

  /** Sentences near the top, where names of other events stand as well. */
  List<EventText> telling() {
    List<EventText> sentences = new ArrayList<>();
    note.metadata().description().map(EventSources::cut).ifPresent(text -> add(text, sentences));
    firstLines.forEach(line -> add(line.raw(), sentences));
    return sentences;
  }

  private static void add(String text, List<EventText> sentences) {
    for (String sentence : SENTENCE_END.split(text)) {
      sentences.add(new EventText(sentence));
    }
  }

  /** Whether {@link #telling()} holds {@code word}, asked before it is cut into sentences. */
  boolean tells(String word) {
    for (EventText line : firstLines) {
      if (line.raw().contains(word)) {
        return true;
      }
    }
    return note.metadata().description().filter(text -> text.contains(word)).isPresent();
  }

  List<EventText> firstLines() {
    return firstLines;
  }

  List<String> topLines() {
    return topLines;
  }

  /** What the author wrote behind the label of an event. */
  Optional<EventText> eventLabel() {
    return Labels.EVENT.in(topLines()).map(EventText::new);
  }

  /** What labels near the top say for this being a note of an event. */
  Set<Sign> signs() {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    List<String> top = topLines();
    Labels.DAYS.in(top).ifPresent(days -> signs.add(Sign.DAY));
    Labels.PLACE.in(top).ifPresent(place -> signs.add(Sign.PLACE));
    Labels.TALK.in(top).ifPresent(talk -> signs.add(Sign.TALKS));
    return signs;
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
