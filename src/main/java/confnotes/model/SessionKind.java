package confnotes.model;

import java.util.Locale;

/** What kind of session it was, as far as the note tells. */
public enum SessionKind {
  KEYNOTE,
  TALK,
  SPONSOR,
  LIGHTNING,
  PANEL,
  WORKSHOP,
  WEBINAR;

  /** The name in {@code site.json}: lower-case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
