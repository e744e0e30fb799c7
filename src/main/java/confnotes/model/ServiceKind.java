package confnotes.model;

import java.util.Locale;

/** Whether an entry of the catalogue is a cloud vendor's service or any other technology. */
public enum ServiceKind {
  SERVICE,
  TECHNOLOGY;

  /** The name in {@code site.json}: lower-case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
