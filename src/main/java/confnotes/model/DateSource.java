package confnotes.model;

import java.util.Locale;

/** Where a note's date comes from, the surest first. Never the file's modification time. */
public enum DateSource {
  FRONT_MATTER,
  FILE_NAME,
  TITLE,
  EVENT,
  NONE;

  /** The name in {@code site.json}, for example {@code front-matter}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
