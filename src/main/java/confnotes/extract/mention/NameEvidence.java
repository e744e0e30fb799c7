package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.catalogue.NameHit.VendorInFront;
import confnotes.catalogue.NameRule;
import confnotes.extract.mention.JudgedHit.Strength;
import confnotes.model.Slug;
import java.util.Optional;
import java.util.Set;

/**
 * Judges hits by what stands around them and elsewhere in the note.
 *
 * @param named services that the note names without doubt, or that its author adds
 */
record NameEvidence(Set<Slug> named) {

  NameEvidence {
    named = Set.copyOf(named);
  }

  /** Whether the hit needs nothing else in the note. */
  static boolean isCertain(NameHit hit) {
    return hit.name().rule() == NameRule.ALWAYS || hit.vendor() == VendorInFront.OWN;
  }

  JudgedHit judge(NameHit hit, NearWords near) {
    if (isCertain(hit)) {
      return JudgedHit.taken(hit, Strength.CERTAIN, "its vendor stands in front");
    }
    if (hit.vendor() == VendorInFront.OTHER) {
      return JudgedHit.left(hit, "another vendor stands in front");
    }
    if (hit.name().rule() == NameRule.VENDOR) {
      return JudgedHit.left(hit, "it needs its vendor in front");
    }
    Optional<String> word = near.firstOf(hit.name().near());
    if (word.isPresent()) {
      return JudgedHit.taken(hit, Strength.NEAR, "\"" + word.get() + "\" stands near");
    }
    return established(hit);
  }

  private JudgedHit established(NameHit hit) {
    if (!named.contains(hit.service())) {
      return JudgedHit.left(hit, "the note does not name " + hit.service() + " unambiguously");
    }
    return hit.isExactCase()
        ? JudgedHit.taken(
            hit, Strength.ESTABLISHED, "the note names " + hit.service() + " elsewhere")
        : JudgedHit.left(hit, "it is not written \"" + hit.name().text() + "\"");
  }
}
