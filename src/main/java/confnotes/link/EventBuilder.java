package confnotes.link;

import confnotes.model.Event;
import confnotes.model.Lookup;
import confnotes.model.PublishedNote;
import confnotes.model.Slug;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes events of groups of notes. */
final class EventBuilder {

  private final Map<Slug, EventGroup> groups;
  private final Map<Slug, PublishedNote> notes;

  EventBuilder(EventGroups groups, Map<Slug, PublishedNote> notes) {
    this.groups = groups.bySlug();
    this.notes = notes;
  }

  /** Events by slug, newest first. */
  Map<Slug, Event> build() {
    List<Slug> newestFirst =
        groups.keySet().stream()
            .sorted(Comparator.comparing(this::when).reversed().thenComparing(s -> s))
            .toList();
    Map<NameKey, List<Slug>> series =
        newestFirst.stream()
            .collect(Collectors.groupingBy(this::seriesOf, TreeMap::new, Collectors.toList()));
    Map<Slug, Event> events = new LinkedHashMap<>();
    newestFirst.forEach(
        slug -> events.put(slug, event(slug, Lookup.required(series, seriesOf(slug)))));
    return events;
  }

  private NameKey seriesOf(Slug slug) {
    return NameKey.of(Lookup.required(groups, slug).series());
  }

  private String when(Slug slug) {
    EventGroup group = Lookup.required(groups, slug);
    return group
        .start()
        .map(Object::toString)
        .orElseGet(() -> group.year().map(String::valueOf).orElse(""));
  }

  private Event event(Slug slug, List<Slug> editions) {
    EventGroup group = Lookup.required(groups, slug);
    List<PublishedNote> own =
        group.notes().stream()
            .map(notes::get)
            .sorted(
                Comparator.comparing(
                        (PublishedNote n) -> n.date().map(Object::toString).orElse("~"))
                    .thenComparing(PublishedNote::slug))
            .toList();
    return new Event(
        slug,
        group.name(),
        group.series(),
        group.edition(),
        group.year(),
        group.start(),
        group.end(),
        group.place(),
        group.url(),
        group.hasGivenFacts(),
        own.stream().map(PublishedNote::slug).toList(),
        new TimelineBuilder(own).talks(),
        editions.stream().filter(other -> !other.equals(slug)).toList());
  }
}
