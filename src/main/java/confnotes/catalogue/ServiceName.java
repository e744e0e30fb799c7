package confnotes.catalogue;

import java.util.List;

/**
 * A name of a service and when it means the service.
 *
 * @param text the name without vendor in front, blanks where words are separate, for example {@code
 *     Step Functions}
 * @param rule when it means the service
 * @param near words of which one must be near if {@code rule} is {@link NameRule#NEAR}; words that
 *     outweigh those of {@code neverNear} if it is {@link NameRule#ALWAYS}; empty for other rules
 * @param neverNear words that say another meaning: none may be near unless the vendor stands in
 *     front
 * @param isExactCase whether capitals must be as in {@code text}
 * @param neverBefore words that may not follow directly
 * @param neverAfter words that may not stand directly in front
 */
public record ServiceName(
    String text,
    NameRule rule,
    List<String> near,
    List<String> neverNear,
    boolean isExactCase,
    List<String> neverBefore,
    List<String> neverAfter) {

  public ServiceName {
    near = List.copyOf(near);
    neverNear = List.copyOf(neverNear);
    neverBefore = List.copyOf(neverBefore);
    neverAfter = List.copyOf(neverAfter);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a service's name is not blank");
    }
    if (!isNearAllowed(rule, near, neverNear)) {
      throw new IllegalArgumentException(text + ": words near go with the rule near");
    }
  }

  /** Whether the words fit the rule: it asks for them, or they have something to outweigh. */
  static boolean isNearAllowed(NameRule rule, List<String> near, List<String> neverNear) {
    return switch (rule) {
      case NEAR -> !near.isEmpty();
      case ALWAYS -> near.isEmpty() || !neverNear.isEmpty();
      case ESTABLISHED, VENDOR -> near.isEmpty();
    };
  }

  static ServiceName plain(String text, NameRule rule) {
    return new ServiceName(text, rule, List.of(), List.of(), false, List.of(), List.of());
  }
}
