package confnotes.content;

import confnotes.model.EventFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code events.yaml}: facts about events that notes do not state. */
final class EventFactReader {

  private EventFactReader() {}

  static List<EventFact> read(Fields root) {
    root.expectOnly("events");
    List<EventFact> facts = new ArrayList<>();
    root.list("events").forEach(entry -> fact(entry).ifPresent(facts::add));
    return facts;
  }

  private static Optional<EventFact> fact(Fields entry) {
    entry.expectOnly("name", "names", "series", "edition", "year", "start", "end", "place", "url");
    Optional<String> name = entry.requiredText("name");
    List<String> names = new ArrayList<>(name.stream().toList());
    names.addAll(entry.texts("names"));
    EventDates dates = EventDates.of(entry);
    return name.map(
        n ->
            new EventFact(
                names,
                entry.text("series"),
                entry.text("edition"),
                entry.year("year").or(() -> dates.start().map(d -> d.getYear())),
                dates.start(),
                dates.end(),
                entry.text("place"),
                entry.text("url"),
                entry.at()));
  }
}
