package confnotes.read;

import confnotes.model.SiteSettings;
import confnotes.model.SiteSettings.EmailPolicy;
import java.time.ZoneId;

/**
 * What reading depends on beside the file.
 *
 * @param language language of the words that are put into bodies: {@code ko} or {@code en}
 * @param zone zone in which a date with an offset becomes a day
 * @param emails how e-mail addresses in the text are shown
 * @param maxBytes length of the longest file that is read
 */
public record ReadOptions(String language, ZoneId zone, EmailPolicy emails, long maxBytes) {

  public static final long DEFAULT_MAX_BYTES = 8L << 20;

  public static ReadOptions of(SiteSettings settings) {
    return new ReadOptions(
        settings.language(), settings.zone(), settings.emails(), DEFAULT_MAX_BYTES);
  }
}
