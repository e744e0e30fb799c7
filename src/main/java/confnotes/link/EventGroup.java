package confnotes.link;

import confnotes.model.EventClaim;
import confnotes.model.EventFact;
import confnotes.model.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Notes of one event, with all that they and {@code content/events.yaml} say of it.
 *
 * @param key what the notes have in common
 * @param fact the entry of {@code content/events.yaml}; absent when there is none
 * @param claims what each note says, in note order
 * @param notes slugs of the notes, in the order of {@code claims}
 */
record EventGroup(
    EventKey key, Optional<EventFact> fact, List<EventClaim> claims, List<Slug> notes) {

  EventGroup {
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  String series() {
    return fact.flatMap(EventFact::series)
        .orElseGet(() -> Spellings.best(claims.stream().map(EventClaim::series).toList()));
  }

  Optional<String> edition() {
    return said(EventFact::edition, EventClaim::edition);
  }

  Optional<Integer> year() {
    return fact.flatMap(EventFact::year).or(key::year);
  }

  Optional<LocalDate> start() {
    return said(EventFact::start, EventClaim::start);
  }

  Optional<LocalDate> end() {
    return said(EventFact::end, EventClaim::end);
  }

  Optional<String> place() {
    return said(EventFact::place, EventClaim::place);
  }

  Optional<String> url() {
    return said(EventFact::url, EventClaim::url);
  }

  /** The first name of the fact, else series, edition and year. */
  String name() {
    return fact.map(f -> f.names().get(0)).orElseGet(this::composedName);
  }

  private String composedName() {
    return series() + edition().map(e -> " " + e).orElse("") + year().map(y -> " " + y).orElse("");
  }

  /** Whether the fact adds something that no note says. */
  boolean hasGivenFacts() {
    return fact.isPresent()
        && (isGiven(EventFact::start, EventClaim::start)
            || isGiven(EventFact::end, EventClaim::end)
            || isGiven(EventFact::place, EventClaim::place)
            || isGiven(EventFact::url, EventClaim::url));
  }

  private <T> boolean isGiven(
      Function<EventFact, Optional<T>> given, Function<EventClaim, Optional<T>> claimed) {
    return fact.flatMap(given).isPresent()
        && claims.stream().allMatch(claim -> claimed.apply(claim).isEmpty());
  }

  private <T> Optional<T> said(
      Function<EventFact, Optional<T>> given, Function<EventClaim, Optional<T>> claimed) {
    return fact.flatMap(given)
        .or(() -> claims.stream().map(claimed).flatMap(Optional::stream).findFirst());
  }
}
