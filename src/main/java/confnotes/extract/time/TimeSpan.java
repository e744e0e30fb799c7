package confnotes.extract.time;

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
public record TimeSpan(LocalTime start, Optional<LocalTime> end, int from, int to) {}
