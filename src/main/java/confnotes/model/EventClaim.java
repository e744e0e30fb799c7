package confnotes.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one note says about the event it was written at.
 *
 * @param series name without edition and year, for example {@code AWS Summit}
 * @param edition what tells editions of one year apart, mostly a city, for example {@code Seoul}
 * @param year year of the edition
 * @param start first day
 * @param end last day; absent when it is not stated or the same as {@code start}
 * @param place city or venue
 * @param url the event's own page
 */
public record EventClaim(
    String series,
    Optional<String> edition,
    Optional<Integer> year,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> place,
    Optional<String> url) {

  public EventClaim {
    if (series.isBlank()) {
      throw new IllegalArgumentException("an event has a name");
    }
  }

  /** Series, edition and year, as a heading: {@code AWS Summit Seoul 2018}. */
  public String name() {
    return series + edition.map(e -> " " + e).orElse("") + year.map(y -> " " + y).orElse("");
  }
}
