package confnotes.link;

import confnotes.model.EventClaim;
import confnotes.model.EventFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the entry of {@code content/events.yaml} that a note speaks of. */
final class EventFacts {

  private final Map<NameKey, EventFact> byName = new HashMap<>();

  EventFacts(List<EventFact> facts) {
    facts.forEach(fact -> fact.names().forEach(name -> byName.putIfAbsent(NameKey.of(name), fact)));
  }

  /** The key under which a note's event is grouped: its fact's where one bears its name. */
  EventKey keyOf(EventClaim claim, Optional<Integer> noteYear) {
    EventKey own = EventKey.of(claim, noteYear);
    return find(own, claim.name()).map(fact -> keyOf(fact, own)).orElse(own);
  }

  /** The entry for a key made here; absent when there is none. */
  Optional<EventFact> of(EventKey key) {
    String name = key.series().value() + key.edition().value();
    return Optional.ofNullable(
        byName.get(NameKey.of(name + key.year().map(String::valueOf).orElse(""))));
  }

  private Optional<EventFact> find(EventKey key, String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name))).or(() -> of(key));
  }

  /** The first name decides, so that all names of one event meet in one key. */
  private static EventKey keyOf(EventFact fact, EventKey own) {
    Optional<Integer> year = fact.year().or(own::year);
    String first = NameKey.of(fact.names().get(0)).value();
    String digits = year.map(String::valueOf).orElse("");
    String series =
        first.endsWith(digits) ? first.substring(0, first.length() - digits.length()) : first;
    return new EventKey(new NameKey(series), new NameKey(""), year);
  }
}
