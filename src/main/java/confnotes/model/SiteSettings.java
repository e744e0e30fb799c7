package confnotes.model;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says of the site.
 *
 * @param title name of the site
 * @param description one sentence about it; empty when not stated
 * @param language language of the site's own texts: {@code ko} or {@code en}
 * @param url public address ending in {@code /}, with its path; absent when not known, and then
 *     canonical links are left out and feeds use relative addresses
 * @param zone time zone in which dates are days
 * @param repository address of the source files on the web, ending in {@code /}, to which a note's
 *     path is appended, for example {@code https://github.com/someone/notes/blob/main/}; absent
 *     when there is none
 * @param emails how e-mail addresses in notes are shown
 */
public record SiteSettings(
    String title,
    String description,
    String language,
    Optional<String> url,
    ZoneId zone,
    Optional<String> repository,
    EmailPolicy emails) {

  /** How e-mail addresses in the text of notes are shown. */
  public enum EmailPolicy {
    SHOW,
    OBFUSCATE,
    HIDE
  }
}
