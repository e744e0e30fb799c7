package confnotes.model;

import java.util.Locale;

/** Half of a day, where a note knows no more than that. */
public enum DayPart {
  MORNING,
  AFTERNOON;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
