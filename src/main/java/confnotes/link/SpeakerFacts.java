package confnotes.link;

import confnotes.model.SpeakerCredit;
import confnotes.model.SpeakerFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the entry of {@code content/speakers.yaml} that a credit means. */
final class SpeakerFacts {

  private final Map<NameKey, List<SpeakerFact>> byName = new HashMap<>();

  SpeakerFacts(List<SpeakerFact> facts) {
    for (SpeakerFact fact : facts) {
      Stream.concat(Stream.of(fact.name()), fact.aliases().stream())
          .map(NameKey::of)
          .distinct()
          .forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()).add(fact));
    }
  }

  /** The entry whose organisation the credit names, else the one that names none. */
  Optional<SpeakerFact> of(SpeakerCredit credit) {
    List<SpeakerFact> facts = byName.getOrDefault(NameKey.of(credit.name()), List.of());
    NameKey organization = NameKey.of(credit.organization().orElse(""));
    return facts.stream()
        .filter(fact -> fact.organization().isPresent() && matches(fact, organization))
        .findFirst()
        .or(() -> facts.stream().filter(fact -> fact.organization().isEmpty()).findFirst());
  }

  private static boolean matches(SpeakerFact fact, NameKey organization) {
    String wanted = NameKey.of(fact.organization().orElse("")).value();
    return !wanted.isEmpty() && organization.value().contains(wanted);
  }
}
