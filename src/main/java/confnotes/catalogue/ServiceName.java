package confnotes.catalogue;

import java.util.List;

/**
 * A name of a service and when it means the service.
 *
 * @param text the name without vendor in front, blanks where words are separate, for example {@code
 *     Step Functions}
 * @param rule when it means the service
 * @param near words of which one must be near; empty unless {@code rule} is {@link NameRule#NEAR}
 * @param isExactCase whether capitals must be as in {@code text}
 * @param neverBefore words that may not follow directly
 * @param neverAfter words that may not stand directly in front
 */
public record ServiceName(
    String text,
    NameRule rule,
    List<String> near,
    boolean isExactCase,
    List<String> neverBefore,
    List<String> neverAfter) {

  public ServiceName {
    near = List.copyOf(near);
    neverBefore = List.copyOf(neverBefore);
    neverAfter = List.copyOf(neverAfter);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a service's name is not blank");
    }
    if (near.isEmpty() == (rule == NameRule.NEAR)) {
      throw new IllegalArgumentException(text + ": words near go with the rule near");
    }
  }

  static ServiceName plain(String text, NameRule rule) {
    return new ServiceName(text, rule, List.of(), false, List.of(), List.of());
  }
}
