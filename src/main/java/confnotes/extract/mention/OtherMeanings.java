package confnotes.extract.mention;

import confnotes.catalogue.NameRule;
import confnotes.catalogue.ServiceName;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Answers what near a block's names says that another thing of that name is meant: a goddess, a
 * planet, a function without a name. Each name is judged once.
 */
final class OtherMeanings {

  private final NearWords near;
  private final IdentityHashMap<ServiceName, Optional<String>> known = new IdentityHashMap<>();

  OtherMeanings(NearWords near) {
    this.near = near;
  }

  /**
   * The word near that says another meaning of the name. Absent, for a name that needs no words
   * near it, when one that speaks for the service stands as near: in the block or, if the word
   * itself stands there, in the text above.
   */
  Optional<String> of(ServiceName name) {
    if (name.neverNear().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> other = known.get(name);
    if (other == null) {
      other = judge(name);
      known.put(name, other);
    }
    return other;
  }

  private Optional<String> judge(ServiceName name) {
    Optional<String> beside = near.firstInBlock(name.neverNear());
    Optional<String> other = beside.isPresent() ? beside : near.firstOf(name.neverNear());
    return other.isPresent() && isOutweighed(name, beside.isPresent()) ? Optional.empty() : other;
  }

  private boolean isOutweighed(ServiceName name, boolean isInBlock) {
    if (name.rule() != NameRule.ALWAYS) {
      return false;
    }
    return (isInBlock ? near.firstInBlock(name.near()) : near.firstOf(name.near())).isPresent();
  }
}
