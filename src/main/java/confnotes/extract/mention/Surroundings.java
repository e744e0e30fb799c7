package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.catalogue.NameRule;
import confnotes.extract.mention.JudgedHit.Strength;
import confnotes.model.Slug;
import java.util.Optional;

/**
 * What speaks for a name written as its vendor writes it: others of its kind in the same row, more
 * services of its vendor in the same section, or a whole note about them.
 *
 * <p>Names that have a second meaning among engineers ({@code never-near} in the catalogue: SNS,
 * EMR) need a row.
 *
 * @param block where the name stands
 * @param clouds what the note's sections name without doubt
 */
record Surroundings(BlockHits block, CloudEvidence clouds) {

  /**
   * What outweighs a word that says another meaning of a name that needs no words for it: another
   * service of its vendor in the block, or in the section if the word only stands in a heading.
   */
  Optional<JudgedHit> against(String word, NameHit hit) {
    if (hit.name().rule() != NameRule.ALWAYS) {
      return Optional.empty();
    }
    return block.namesAnother(hit, clouds)
            || (!block.near().isInBlock(word)
                && clouds.isInSection(hit.service(), block.block().section()))
        ? taken(hit, Strength.NEAR, "others of its vendor stand near")
        : Optional.empty();
  }

  Optional<JudgedHit> judge(NameHit hit) {
    if (!hit.isExactCase()) {
      return Optional.empty();
    }
    if (isInRow(hit)) {
      return taken(hit, Strength.NEAR, "it stands in a row with others of its kind");
    }
    if (!hit.name().neverNear().isEmpty()) {
      return Optional.empty();
    }
    if (isInBlock(hit)) {
      return taken(hit, Strength.ESTABLISHED, "another of its vendor stands near");
    }
    if (isInSection(hit)) {
      return taken(hit, Strength.ESTABLISHED, "its section names others of its vendor");
    }
    return isOfNote(hit)
        ? taken(hit, Strength.ESTABLISHED, "the note is about services of its vendor")
        : Optional.empty();
  }

  private boolean isInRow(NameHit hit) {
    for (Slug other : block.rows().certainBeside(hit, block::isCertain)) {
      if (clouds.areOfOneKind(hit.service(), other)) {
        return true;
      }
    }
    return false;
  }

  /** Hangul has no capitals to tell a short name by, so its paragraph must. */
  private boolean isInBlock(NameHit hit) {
    return hit.name().rule() == NameRule.NEAR
        && NameShape.isHangul(hit)
        && block.namesAnother(hit, clouds);
  }

  private boolean isInSection(NameHit hit) {
    return hit.name().rule() == NameRule.NEAR
        && NameShape.isDistinct(hit)
        && clouds.isInSection(hit.service(), block.block().section());
  }

  private boolean isOfNote(NameHit hit) {
    boolean isAbbreviation = hit.name().rule() == NameRule.NEAR && NameShape.isAbbreviation(hit);
    return clouds.isOfNote(hit.service())
        && (isAbbreviation || block.block().isLabel(hit.start(), hit.end()));
  }

  private static Optional<JudgedHit> taken(NameHit hit, Strength strength, String reason) {
    return Optional.of(JudgedHit.taken(hit, strength, reason));
  }
}
