package confnotes.model;

import java.time.LocalDate;

/**
 * A date as an author wrote it, and the day that was in the site's time zone.
 *
 * @param day day in the site's zone: {@code 2019-04-19 20:00:00 -0400} is the 20th in Seoul
 * @param written the text as written, for example {@code 2018-12-12 15:00:00 +0900}
 */
public record WrittenDate(LocalDate day, String written) {}
