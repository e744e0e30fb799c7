package confnotes.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a name means its service. */
public enum NameRule {
  /** Wherever it stands as a word, but for surroundings that say another meaning. */
  ALWAYS,
  /**
   * With the vendor directly in front, or, in this very case, in a note that names the service
   * unambiguously elsewhere.
   */
  ESTABLISHED,
  /** With the vendor directly in front. */
  VENDOR,
  /** With one of certain words in the same block or in the heading above. */
  NEAR;

  static Optional<NameRule> of(String label) {
    return Arrays.stream(values()).filter(rule -> rule.label().equals(label)).findFirst();
  }

  /** The word in catalogue files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
