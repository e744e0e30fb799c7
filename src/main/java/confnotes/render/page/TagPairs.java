package confnotes.render.page;

import confnotes.model.Mention;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import confnotes.render.part.Chip;
import confnotes.render.part.Pair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows where two services are named together. */
final class TagPairs {

  private static final int MAX_PAIRS = 8;
  private static final int PLACES_A_PAIR = 3;

  private final Workshop workshop;
  private final TagAccounts accounts;

  TagPairs(Workshop workshop, TagAccounts accounts) {
    this.workshop = workshop;
    this.accounts = accounts;
  }

  /** Id of the section about a service together with {@code other}. */
  static String id(Slug other) {
    return "with-" + other;
  }

  /** Whether the service at {@code index} of those named together has a section. */
  static boolean hasSection(int index) {
    return index < MAX_PAIRS;
  }

  List<Pair> pairs(ServiceUse use, List<Place> places) {
    String name = workshop.chips().of(use.service().slug()).name();
    return use.together().stream()
        .limit(MAX_PAIRS)
        .map(other -> pair(name, other, places))
        .toList();
  }

  private Pair pair(String name, Map.Entry<Slug, Integer> shared, List<Place> places) {
    Chip other = workshop.chips().of(shared.getKey());
    return new Pair(
        id(shared.getKey()),
        workshop.text("tag.pair", name, other.name()),
        other,
        workshop.text("tag.pairCount", shared.getValue()),
        places.stream()
            .map(place -> together(place, shared.getKey()))
            .filter(place -> !place.mentions().isEmpty())
            .limit(PLACES_A_PAIR)
            .map(accounts::first)
            .toList());
  }

  /**
   * The mentions of a place, where the other service is named there as well: those in one sentence
   * with it if there are any.
   */
  private static Place together(Place place, Slug other) {
    Set<String> sentences =
        place.note().note().mentions().stream()
            .filter(m -> m.service().equals(other) && m.session().equals(place.session()))
            .map(m -> m.quote().sentence())
            .collect(Collectors.toSet());
    List<Mention> both =
        place.mentions().stream().filter(m -> sentences.contains(m.quote().sentence())).toList();
    List<Mention> near = sentences.isEmpty() ? List.of() : place.mentions();
    return new Place(place.note(), place.session(), both.isEmpty() ? near : both);
  }
}
