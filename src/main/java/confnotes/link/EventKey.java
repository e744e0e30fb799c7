package confnotes.link;

import confnotes.model.EventClaim;
import java.util.Optional;

/**
 * What makes two notes speak of the same event.
 *
 * @param series key of the series
 * @param edition key of the edition; empty when the note does not say
 * @param year year; absent when nothing tells
 */
record EventKey(NameKey series, NameKey edition, Optional<Integer> year) {

  static EventKey of(EventClaim claim, Optional<Integer> noteYear) {
    return new EventKey(
        NameKey.of(claim.series()),
        NameKey.of(claim.edition().orElse("")),
        claim.year().or(() -> noteYear));
  }

  EventKey withoutEdition() {
    return new EventKey(series, new NameKey(""), year);
  }

  boolean hasEdition() {
    return !edition.isEmpty();
  }
}
