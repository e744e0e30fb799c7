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
}
