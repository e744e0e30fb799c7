package confnotes.render.page;

import confnotes.model.Lookup;
import confnotes.model.Permalink;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import java.util.HashMap;
import java.util.Map;

/** Where on the pages of a service begins what was said of it. */
final class TagAnchors {

  private final Workshop workshop;
  private final TagAccounts accounts;
  private final Map<Slug, Anchors> byService = new HashMap<>();

  TagAnchors(Workshop workshop) {
    this.workshop = workshop;
    this.accounts = new TagAccounts(workshop);
  }

  /** The first sections on the pages of one service. */
  private static final class Anchors {
    private final Map<Slug, Permalink> byEvent = new HashMap<>();
    private final Map<Integer, Permalink> byYear = new HashMap<>();

    void add(Place place, Permalink page) {
      Permalink section = page.at(place.group());
      place.note().event().ifPresent(event -> byEvent.putIfAbsent(event, section));
      place.note().year().ifPresent(year -> byYear.putIfAbsent(year, section));
    }
  }

  /** The first section on the pages of {@code service} about a note of an event that names it. */
  Permalink ofEvent(Slug service, Slug event) {
    return Lookup.required(anchors(service).byEvent, event);
  }

  /** The first section on the pages of {@code service} about a note of a year that names it. */
  Permalink ofYear(Slug service, int year) {
    return Lookup.required(anchors(service).byYear, year);
  }

  private Anchors anchors(Slug service) {
    return byService.computeIfAbsent(service, this::read);
  }

  private Anchors read(Slug service) {
    ServiceUse use = workshop.site().service(service);
    Anchors anchors = new Anchors();
    for (Paging.Slice<Place> slice : TagPages.slices(use, accounts.places(use))) {
      for (Place place : slice.items()) {
        anchors.add(place, slice.at());
      }
    }
    return anchors;
  }
}
