package confnotes.link;

import confnotes.model.EventClaim;
import confnotes.model.EventFact;
import confnotes.model.Lookup;
import confnotes.model.Note;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which notes are of one event.
 *
 * <p>Two notes meet when series, edition and year are the same; a note that names no edition joins
 * the only edition of its year, because "AWS Summit 2018" in a year with one AWS Summit is that
 * one. Where a year has several, it stays by itself rather than being guessed.
 */
final class EventGroups {

  private final Map<Slug, EventGroup> bySlug;
  private final Map<Slug, Slug> eventByNote = new HashMap<>();

  private EventGroups(Map<Slug, EventGroup> bySlug) {
    this.bySlug = Collections.unmodifiableMap(bySlug);
    bySlug.forEach((slug, group) -> group.notes().forEach(note -> eventByNote.put(note, slug)));
  }

  static EventGroups of(Map<Slug, Note> notes, List<EventFact> facts) {
    EventFacts given = new EventFacts(facts);
    Map<Slug, EventClaim> claims = claims(notes);
    Map<EventKey, List<Slug>> byKey = new LinkedHashMap<>();
    claims.forEach(
        (slug, claim) ->
            byKey
                .computeIfAbsent(
                    given.keyOf(claim, yearOf(Lookup.required(notes, slug))),
                    k -> new ArrayList<>())
                .add(slug));
    return new EventGroups(addressed(joinedEditions(byKey), claims, given));
  }

  private static Map<Slug, EventClaim> claims(Map<Slug, Note> notes) {
    Map<Slug, EventClaim> claims = new LinkedHashMap<>();
    notes.forEach((slug, note) -> note.event().ifPresent(claim -> claims.put(slug, claim)));
    WholeNames names = new WholeNames(claims.values());
    claims.replaceAll((slug, claim) -> names.apart(claim));
    return claims;
  }

  private static Optional<Integer> yearOf(Note note) {
    return note.date().map(LocalDate::getYear);
  }

  private static Map<EventKey, List<Slug>> joinedEditions(Map<EventKey, List<Slug>> byKey) {
    Map<EventKey, List<EventKey>> editions =
        byKey.keySet().stream()
            .filter(EventKey::hasEdition)
            .collect(Collectors.groupingBy(EventKey::withoutEdition));
    Map<EventKey, List<Slug>> joined = new LinkedHashMap<>();
    byKey.forEach(
        (key, slugs) -> {
          List<EventKey> sameYear = editions.getOrDefault(key, List.of());
          EventKey home = !key.hasEdition() && sameYear.size() == 1 ? sameYear.get(0) : key;
          joined.computeIfAbsent(home, k -> new ArrayList<>()).addAll(slugs);
        });
    return joined;
  }

  private static Map<Slug, EventGroup> addressed(
      Map<EventKey, List<Slug>> byKey, Map<Slug, EventClaim> claimed, EventFacts given) {
    Map<String, EventGroup> byName = new TreeMap<>();
    byKey.forEach(
        (key, slugs) -> {
          List<Slug> sorted = slugs.stream().sorted().toList();
          List<EventClaim> claims = sorted.stream().map(s -> Lookup.required(claimed, s)).toList();
          EventGroup group = new EventGroup(key, given.of(key), claims, sorted);
          byName.put(group.name() + "\n" + key, group);
        });
    Map<Slug, EventGroup> addressed = new LinkedHashMap<>();
    byName.values().forEach(group -> addressed.put(freeSlug(group, addressed), group));
    return addressed;
  }

  private static Slug freeSlug(EventGroup group, Map<Slug, EventGroup> taken) {
    Slug plain = Slugs.of(group.name()).orElseGet(() -> new Slug("event"));
    Slug slug = plain;
    for (int number = 2; taken.containsKey(slug); number++) {
      slug = plain.numbered(number);
    }
    return slug;
  }

  Map<Slug, EventGroup> bySlug() {
    return bySlug;
  }

  /** The event of a note; absent when it names none. */
  Optional<Slug> eventOf(Slug note) {
    return Optional.ofNullable(eventByNote.get(note));
  }

  /** First day of a note's event, where it is known. */
  Optional<LocalDate> startOf(Slug note) {
    return eventOf(note).map(bySlug::get).flatMap(EventGroup::start);
  }
}
