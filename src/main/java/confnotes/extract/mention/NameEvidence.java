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
 * @param added those that its author adds
 * @param clouds whose services the note and its sections name without doubt
 */
record NameEvidence(Set<Slug> named, Set<Slug> added, CloudEvidence clouds) {

  NameEvidence {
    named = Set.copyOf(named);
  }

  JudgedHit judge(NameHit hit, BlockHits block) {
    if (block.isCertain(hit)) {
      return JudgedHit.taken(hit, Strength.CERTAIN, "its vendor stands in front");
    }
    if (hit.vendor() == VendorInFront.OTHER) {
      return JudgedHit.left(hit, "another vendor stands in front");
    }
    if (hit.name().rule() == NameRule.VENDOR && !isAdded(hit)) {
      return JudgedHit.left(hit, "it needs its vendor in front");
    }
    Optional<String> other = block.otherMeanings().of(hit.name());
    if (other.isPresent()) {
      return new Surroundings(block, clouds)
          .against(other.get(), hit)
          .orElseGet(() -> JudgedHit.left(hit, "\"" + other.get() + "\" stands near"));
    }
    Optional<String> word = block.near().firstOf(hit.name().near());
    if (word.isPresent()) {
      return JudgedHit.taken(hit, Strength.NEAR, "\"" + word.get() + "\" stands near");
    }
    JudgedHit established = established(hit, block.block());
    return established.isMeant()
        ? established
        : new Surroundings(block, clouds).judge(hit).orElse(established);
  }

  private JudgedHit established(NameHit hit, TextBlock block) {
    if (!named.contains(hit.service())) {
      return JudgedHit.left(hit, "the note does not name " + hit.service() + " unambiguously");
    }
    if (!hit.isExactCase()) {
      return JudgedHit.left(hit, "it is not written \"" + hit.name().text() + "\"");
    }
    if (isAdded(hit)) {
      return JudgedHit.taken(hit, Strength.ESTABLISHED, "the front matter lists " + hit.service());
    }
    return NameShape.isEverydayWord(hit) && block.opensWith(hit.start())
        ? JudgedHit.left(hit, "its capital is that of a sentence")
        : JudgedHit.taken(
            hit, Strength.ESTABLISHED, "the note names " + hit.service() + " elsewhere");
  }

  /** Whether the author says that the service is meant, and it is written like its name. */
  private boolean isAdded(NameHit hit) {
    return hit.isExactCase() && added.contains(hit.service());
  }
}
