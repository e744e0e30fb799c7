package confnotes.model;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a note knows of when and where in the programme a session was.
 *
 * @param start when it began, in the event's own zone; absent in most notes
 * @param end when it ended; absent in most notes
 * @param day which day of the event, from 1; absent when the note does not count days
 * @param part half of the day; absent when not stated
 * @param track track as named, for example {@code Track 2}; absent when not stated
 * @param room room as named; absent when not stated
 */
public record SessionTime(
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    OptionalInt day,
    Optional<DayPart> part,
    Optional<String> track,
    Optional<String> room) {

  public static final SessionTime UNKNOWN =
      new SessionTime(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
