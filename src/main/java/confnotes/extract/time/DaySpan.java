package confnotes.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as a line names them.
 *
 * @param start first day
 * @param end last day; absent when only one is named
 */
public record DaySpan(LocalDate start, Optional<LocalDate> end) {}
