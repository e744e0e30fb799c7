package confnotes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One edition of a conference, as all its notes and {@code content/events.yaml} tell.
 *
 * @param slug last part of its address
 * @param name the name shown, for example {@code AWS Summit Seoul 2018}
 * @param series name without edition and year
 * @param edition what tells editions of one year apart; absent when there is none
 * @param year year; absent when nothing tells
 * @param start first day; absent when nothing tells
 * @param end last day; absent when nothing tells
 * @param place city or venue; absent when nothing tells
 * @param url its own page; absent when nothing tells
 * @param hasGivenFacts whether some of these come from {@code content/events.yaml} and from no note
 * @param notes its notes, oldest first
 * @param talks its programme in order of day, time and telling
 * @param otherEditions other events of the series, newest first
 */
public record Event(
    Slug slug,
    String name,
    String series,
    Optional<String> edition,
    Optional<Integer> year,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> place,
    Optional<String> url,
    boolean hasGivenFacts,
    List<Slug> notes,
    List<Talk> talks,
    List<Slug> otherEditions) {

  public Event {
    notes = List.copyOf(notes);
    talks = List.copyOf(talks);
    otherEditions = List.copyOf(otherEditions);
  }

  public Permalink permalink() {
    return Permalink.event(slug);
  }
}
