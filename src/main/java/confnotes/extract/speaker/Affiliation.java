package confnotes.extract.speaker;

import java.util.Optional;

/**
 * What someone does and for whom.
 *
 * @param role what they do; absent when not stated
 * @param organization for whom; absent when not stated
 * @param isKnown whether a word of it is on the list of roles or of organisations
 */
record Affiliation(Optional<String> role, Optional<String> organization, boolean isKnown) {

  static final Affiliation NONE = new Affiliation(Optional.empty(), Optional.empty(), false);

  /** Both together; where both state the same, this one is kept. */
  Affiliation and(Affiliation other) {
    return new Affiliation(
        role.or(() -> other.role),
        organization.or(() -> other.organization),
        isKnown || other.isKnown);
  }

  boolean isEmpty() {
    return role.isEmpty() && organization.isEmpty();
  }
}
