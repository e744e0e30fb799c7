package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Where on the pages of a service begins what was said of it. */
final class TagAnchors {

  private final Workshop workshop;
  private final TagAccounts accounts;
  private final Map<Slug, List<Anchor>> byService = new HashMap<>();

  TagAnchors(Workshop workshop) {
    this.workshop = workshop;
    this.accounts = new TagAccounts(workshop);
  }

  /** The section of an event, or of a note of none, and a note read in it. */
  private record Anchor(Permalink at, PublishedNote note) {}

  /** The first section on the pages of {@code service} about a note that is meant. */
  Permalink first(Slug service, Predicate<PublishedNote> isMeant) {
    return byService.computeIfAbsent(service, this::anchors).stream()
        .filter(anchor -> isMeant.test(anchor.note()))
        .map(Anchor::at)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no such note names " + service));
  }

  private List<Anchor> anchors(Slug service) {
    ServiceUse use = Objects.requireNonNull(workshop.site().services().get(service));
    Map<List<Object>, Anchor> anchors = new LinkedHashMap<>();
    for (Paging.Slice<Place> slice : TagPages.slices(use, accounts.places(use))) {
      for (Place place : slice.items()) {
        anchors.putIfAbsent(
            List.of(place.group(), place.note().slug()),
            new Anchor(slice.at().at(place.group()), place.note()));
      }
    }
    return List.copyOf(anchors.values());
  }
}
