package confnotes.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * First and last day of an event.
 *
 * @param start first day; absent when not stated
 * @param end last day, not before the first; absent when not stated
 */
record EventDates(Optional<LocalDate> start, Optional<LocalDate> end) {

  static EventDates of(Fields entry) {
    Optional<LocalDate> start = entry.date("start");
    Optional<LocalDate> end = entry.date("end");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      entry.wrong("end", "a day from " + start.get() + " on");
      return new EventDates(start, Optional.empty());
    }
    return new EventDates(start, end);
  }
}
