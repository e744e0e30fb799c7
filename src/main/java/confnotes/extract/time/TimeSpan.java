package confnotes.extract.time;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A time of the programme, and where it stands in its text.
 *
 * @param start when it begins
 * @param end when it ends; absent when only the beginning is written
 * @param from first character
 * @param to character behind the last one
 */
public record TimeSpan(LocalTime start, Optional<LocalTime> end, int from, int to) {

  /** The same, which ends {@code length} after it begins where no end is written. */
  public TimeSpan lasting(Duration length) {
    return end.isPresent() ? this : new TimeSpan(start, Optional.of(start.plus(length)), from, to);
  }
}
