package confnotes.render.page;

import confnotes.model.Lookup;
import confnotes.model.Permalink;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.model.Slug;
import confnotes.render.part.Chip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Every service as a chip, made once. */
final class Chips {

  /** Services by number of mentions, most first, equal ones by slug. */
  static final Comparator<ServiceUse> MOST_MENTIONED =
      Comparator.comparingInt((ServiceUse use) -> -use.mentions().size())
          .thenComparing(use -> use.service().slug());

  private final Map<Slug, Chip> bySlug = new HashMap<>();

  /** By service and number; most numbers are small, and stand on many pages. */
  private final Map<Slug, Map<Integer, Chip>> counted = new HashMap<>();

  private final List<ServiceUse> mostMentioned;

  /** Where each stands among the most mentioned, from 0. */
  private final Map<Slug, Integer> places = new HashMap<>();

  private final SiteView view;

  Chips(SiteView view, Site site) {
    this.view = view;
    site.services().forEach((slug, use) -> bySlug.put(slug, chip(use.service())));
    mostMentioned = site.services().values().stream().sorted(MOST_MENTIONED).toList();
    mostMentioned.forEach(use -> places.put(use.service().slug(), places.size()));
  }

  Chip of(Slug service) {
    return Objects.requireNonNull(bySlug.get(service), () -> "no service \"" + service + "\"");
  }

  /** The service with a number beside it; the very same object whenever it is asked for. */
  Chip counted(Slug service, int number) {
    Map<Integer, Chip> made = counted.get(service);
    if (made == null) {
      made = new HashMap<>();
      counted.put(service, made);
    }
    Chip chip = made.get(number);
    if (chip == null) {
      chip = of(service).counted(number);
      made.put(number, chip);
    }
    return chip;
  }

  /** The first {@code limit} of them, in their order. */
  List<Chip> of(List<Slug> services, int limit) {
    List<Chip> chips = new ArrayList<>();
    for (Slug service : services.subList(0, Math.min(limit, services.size()))) {
      chips.add(of(service));
    }
    return chips;
  }

  /** All services, the most mentioned first. */
  Stream<ServiceUse> mostMentioned() {
    view.services();
    return mostMentioned.stream();
  }

  /** The services mentioned most, with their number of mentions. */
  List<Chip> mostMentioned(int limit) {
    return mostMentioned()
        .limit(limit)
        .map(use -> counted(use.service().slug(), use.mentions().size()))
        .toList();
  }

  /** Services with the number beside each, in the order of {@link #largest}. */
  List<Chip> counted(Map<Slug, Integer> numbers, int limit) {
    List<Chip> chips = new ArrayList<>();
    for (long place : order(numbers, limit)) {
      chips.add(counted(slug(place), (int) -(place >> Integer.SIZE)));
    }
    return chips;
  }

  /** Services by their numbers, largest first, equal ones by mentions on the site. */
  List<Chip> largest(Map<Slug, Integer> numbers, int limit) {
    List<Chip> chips = new ArrayList<>();
    for (long place : order(numbers, limit)) {
      chips.add(of(slug(place)));
    }
    return chips;
  }

  /**
   * They are sorted as numbers, the negative number above the place: most pages ask, for dozens of
   * services each.
   */
  private long[] order(Map<Slug, Integer> numbers, int limit) {
    if (limit == 0) {
      return new long[0];
    }
    long[] order = new long[numbers.size()];
    int size = 0;
    for (Map.Entry<Slug, Integer> entry : numbers.entrySet()) {
      long place = Lookup.required(places, entry.getKey());
      order[size++] = ((long) -entry.getValue() << Integer.SIZE) + place;
    }
    Arrays.sort(order);
    if (view.isNotedDown()) {
      seeRanks(order);
    }
    return Arrays.copyOf(order, Math.min(limit, size));
  }

  private Slug slug(long place) {
    return mostMentioned.get((int) place).service().slug();
  }

  /** Only where numbers are equal does the place decide. */
  private void seeRanks(long[] order) {
    for (int i = 1; i < order.length; i++) {
      if (order[i - 1] >> Integer.SIZE == order[i] >> Integer.SIZE) {
        view.seeRank(slug(order[i - 1]));
        view.seeRank(slug(order[i]));
      }
    }
  }

  private static Chip chip(Service service) {
    String name = ServiceLabel.name(service);
    String url = Permalink.tag(service.slug()).value();
    return new Chip(name, ServiceLabel.monogram(name), Tone.of(service.category()), url, "");
  }
}
