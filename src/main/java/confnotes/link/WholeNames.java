package confnotes.link;

import confnotes.model.EventClaim;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes names apart that hold series and edition in one, as authors state them: where some note
 * knows an {@code AWS Summit} of {@code Seoul}, the event {@code AWS Summit Seoul} is that.
 */
final class WholeNames {

  private final Map<NameKey, EventClaim> byWholeName = new HashMap<>();

  WholeNames(Collection<EventClaim> claims) {
    List<EventClaim> parted =
        claims.stream()
            .filter(claim -> claim.edition().isPresent())
            .sorted(Comparator.comparing(WholeNames::wholeName))
            .toList();
    parted.forEach(claim -> byWholeName.putIfAbsent(NameKey.of(wholeName(claim)), claim));
  }

  private static String wholeName(EventClaim claim) {
    return claim.series() + " " + claim.edition().orElse("");
  }

  /** {@code claim} with series and edition apart, if its series is a name that holds both. */
  EventClaim apart(EventClaim claim) {
    EventClaim parted = byWholeName.get(NameKey.of(claim.series()));
    return parted == null || claim.edition().isPresent()
        ? claim
        : new EventClaim(
            parted.series(),
            parted.edition(),
            claim.year(),
            claim.start(),
            claim.end(),
            claim.place(),
            claim.url());
  }
}
