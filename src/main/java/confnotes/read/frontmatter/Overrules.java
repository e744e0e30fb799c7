package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.diagnostic.Diagnostic;
import confnotes.model.EventClaim;
import confnotes.model.SessionClaim;
import confnotes.model.SpeakerCredit;
import confnotes.model.WrittenDate;
import confnotes.read.text.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author states in front matter so that it need not be found in the text. */
final class Overrules {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");

  private final SourceText text;
  private final DateReader dates;
  private final List<Diagnostic> diagnostics;

  Overrules(SourceText text, DateReader dates, List<Diagnostic> diagnostics) {
    this.text = text;
    this.dates = dates;
    this.diagnostics = diagnostics;
  }

  /** A name such as {@code AWS Summit Seoul 2018}, or a map with name, dates, place and address. */
  Optional<EventClaim> event(DataValue value) {
    if (value instanceof DataValue.Mapping map) {
      return map.text("name").or(() -> map.text("series")).map(name -> event(name, map));
    }
    String name = Values.single(value);
    return name.isEmpty() ? Optional.empty() : Optional.of(event(name, DataValue.Mapping.empty()));
  }

  private EventClaim event(String name, DataValue.Mapping map) {
    Optional<LocalDate> start = day(map, "start").or(() -> day(map, "date"));
    OptionalInt year = year(map.text("year").orElse(name));
    Optional<Integer> known =
        year.isPresent() ? Optional.of(year.getAsInt()) : start.map(LocalDate::getYear);
    return new EventClaim(
        withoutYear(map.text("series").orElse(name)),
        map.text("edition").or(() -> map.text("city")),
        known,
        start,
        day(map, "end"),
        map.text("place").or(() -> map.text("location")).or(() -> map.text("venue")),
        map.text("url").or(() -> map.text("link")));
  }

  private Optional<LocalDate> day(DataValue.Mapping map, String key) {
    Optional<DataValue> value = map.get(key).filter(v -> !Values.single(v).isEmpty());
    Optional<WrittenDate> date = value.map(Values::single).flatMap(dates::read);
    if (value.isPresent() && date.isEmpty()) {
      diagnostics.add(
          MetadataReader.invalidDate(Values.single(value.get()), value.get().at(), text));
    }
    return date.map(WrittenDate::day);
  }

  private static OptionalInt year(String written) {
    Matcher year = YEAR.matcher(written);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  private static String withoutYear(String name) {
    String rest = YEAR.matcher(name).replaceAll("").replaceAll("\\s{2,}", " ").strip();
    return rest.isEmpty() ? name : rest;
  }

  /** Titles, or maps with title, start, end and speakers. */
  List<SessionClaim> sessions(DataValue value) {
    List<DataValue> items =
        value instanceof DataValue.Sequence list ? list.items() : List.of(value);
    return items.stream().flatMap(item -> session(item).stream()).toList();
  }

  private Optional<SessionClaim> session(DataValue item) {
    if (!(item instanceof DataValue.Mapping map)) {
      String title = Values.single(item);
      return title.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new SessionClaim(title, Optional.empty(), Optional.empty(), List.of(), item.at()));
    }
    Optional<String> title = map.text("title").or(() -> map.text("name"));
    if (title.isEmpty()) {
      diagnostics.add(withoutTitle(map));
    }
    return title.map(
        t -> new SessionClaim(t, time(map, "start"), time(map, "end"), speakers(map), map.at()));
  }

  private Optional<LocalTime> time(DataValue.Mapping map, String key) {
    Optional<String> written = map.text(key);
    Optional<LocalTime> time = written.flatMap(Overrules::clock);
    if (written.isPresent() && time.isEmpty()) {
      int from = text.offsetOf(map.get(key).orElseThrow().at());
      diagnostics.add(
          Diagnostic.error(
              "time-invalid",
              text.span(from, from + written.get().length()),
              "\"" + written.get() + "\" is not a time of day",
              "write hours and minutes, for example 13:40"));
    }
    return time;
  }

  private static Optional<LocalTime> clock(String written) {
    Matcher clock = CLOCK.matcher(written);
    try {
      return clock.matches()
          ? Optional.of(
              LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<SpeakerCredit> speakers(DataValue.Mapping map) {
    Optional<DataValue> value =
        map.get("speakers").or(() -> map.get("speaker")).filter(v -> !Values.flat(v).isEmpty());
    List<DataValue> items =
        value
            .map(v -> v instanceof DataValue.Sequence list ? list.items() : List.of(v))
            .orElse(List.of());
    return items.stream().flatMap(item -> credits(item).stream()).toList();
  }

  private static List<SpeakerCredit> credits(DataValue item) {
    if (item instanceof DataValue.Mapping map) {
      return map.text("name")
          .map(
              name ->
                  List.of(
                      new SpeakerCredit(
                          name,
                          map.text("role"),
                          map.text("organization").or(() -> map.text("company")))))
          .orElse(List.of());
    }
    return Values.several(item, "\\s*[,&]\\s*").stream()
        .map(name -> new SpeakerCredit(name, Optional.empty(), Optional.empty()))
        .toList();
  }

  private Diagnostic withoutTitle(DataValue.Mapping map) {
    return Diagnostic.error(
        "session-untitled", text.span(map.at()), "a session without a title", "add title:");
  }
}
