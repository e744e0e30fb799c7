package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import java.util.Optional;

/**
 * A hit and whether it is meant.
 *
 * @param hit where which name stands
 * @param strength how sure it is; absent when the name is to be left alone
 * @param reason why, for the writer of the note
 */
record JudgedHit(NameHit hit, Optional<Strength> strength, String reason) {

  /** How sure a hit is, the surest first. */
  enum Strength {
    CERTAIN,
    NEAR,
    ESTABLISHED
  }

  static JudgedHit taken(NameHit hit, Strength strength, String reason) {
    return new JudgedHit(hit, Optional.of(strength), reason);
  }

  static JudgedHit left(NameHit hit, String reason) {
    return new JudgedHit(hit, Optional.empty(), reason);
  }

  boolean isMeant() {
    return strength.isPresent();
  }

  /**
   * Compares two hits that are meant: the leftmost comes first, then the longest, then the surest.
   */
  static int compare(JudgedHit one, JudgedHit other) {
    int order = Integer.compare(one.hit.start(), other.hit.start());
    order = order != 0 ? order : Integer.compare(other.hit.end(), one.hit.end());
    order = order != 0 ? order : one.strength.orElseThrow().compareTo(other.strength.orElseThrow());
    return order != 0 ? order : one.hit.service().compareTo(other.hit.service());
  }
}
