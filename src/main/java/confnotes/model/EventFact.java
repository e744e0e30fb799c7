package confnotes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code content/events.yaml} says of an event, beyond what notes say.
 *
 * @param names names under which notes know the event, the first being the one shown
 * @param series name without edition and year; absent when not stated
 * @param edition what tells editions of one year apart; absent when not stated
 * @param year year of the edition; absent when not stated
 * @param start first day; absent when not stated
 * @param end last day; absent when not stated
 * @param place city or venue; absent when not stated
 * @param url the event's own page; absent when not stated
 * @param at where the entry stands
 */
public record EventFact(
    List<String> names,
    Optional<String> series,
    Optional<String> edition,
    Optional<Integer> year,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> place,
    Optional<String> url,
    Position at) {

  public EventFact {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an event has a name");
    }
  }
}
