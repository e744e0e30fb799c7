package confnotes.link;

import confnotes.model.Lookup;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.RelatedNote;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Notes that share services, speakers or the event.
 *
 * <p>A shared service weighs by its rarity, ln(N / n) for n of N notes (inverse document
 * frequency), so that two notes on Timestream are nearer than two that both say S3. A shared
 * speaker weighs as much as a service that two notes mention. Only the newest {@value #MAX_HOLDERS}
 * notes of a feature are compared, which keeps the work linear in the number of notes.
 */
final class RelatedNotes {

  private static final int MAX_HOLDERS = 64;
  private static final int MAX_RELATED = 6;
  private static final int MIN_SERVICES = 2;

  private final Map<Slug, Set<Slug>> servicesOf = new HashMap<>();
  private final Map<Slug, Set<Slug>> speakersOf = new HashMap<>();
  private final Map<Slug, List<Slug>> byService = new HashMap<>();
  private final Map<Slug, List<Slug>> bySpeaker = new HashMap<>();
  private final EventGroups events;
  private final int noteCount;

  RelatedNotes(
      List<Slug> newestFirst, Map<Slug, Note> notes, EventGroups events, SpeakerDirectory people) {
    this.events = events;
    this.noteCount = notes.size();
    for (Slug slug : newestFirst) {
      Set<Slug> services =
          Lookup.required(notes, slug).mentions().stream()
              .map(Mention::service)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      Set<Slug> speakers =
          people.ofNote(slug).stream()
              .flatMap(Collection::stream)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      servicesOf.put(slug, services);
      speakersOf.put(slug, speakers);
      hold(services, slug, byService);
      hold(speakers, slug, bySpeaker);
    }
  }

  private static void hold(Set<Slug> features, Slug note, Map<Slug, List<Slug>> holders) {
    features.forEach(f -> holders.computeIfAbsent(f, k -> new ArrayList<>()).add(note));
  }

  /** The nearest other notes, at most {@value #MAX_RELATED}. */
  List<RelatedNote> of(Slug note) {
    Map<Slug, Double> weights = new TreeMap<>();
    add(Lookup.required(servicesOf, note), byService, weights);
    add(Lookup.required(speakersOf, note), bySpeaker, weights);
    weights.remove(note);
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparing(Map.Entry<Slug, Double>::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(entry -> related(note, entry.getKey()))
        .filter(r -> r.services().size() >= MIN_SERVICES || !r.speakers().isEmpty())
        .limit(MAX_RELATED)
        .toList();
  }

  private void add(Set<Slug> features, Map<Slug, List<Slug>> holders, Map<Slug, Double> weights) {
    for (Slug feature : features) {
      List<Slug> notes = holders.getOrDefault(feature, List.of());
      double weight = rarity(notes.size());
      notes.stream().limit(MAX_HOLDERS).forEach(n -> weights.merge(n, weight, Double::sum));
    }
  }

  private double rarity(int holders) {
    return Math.log((noteCount + 1.0) / Math.max(1, holders));
  }

  private RelatedNote related(Slug note, Slug other) {
    List<Slug> services =
        Lookup.required(servicesOf, note).stream()
            .filter(Lookup.required(servicesOf, other)::contains)
            .sorted(
                Comparator.comparing((Slug s) -> Lookup.required(byService, s).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Slug> speakers =
        Lookup.required(speakersOf, note).stream()
            .filter(Lookup.required(speakersOf, other)::contains)
            .sorted()
            .toList();
    boolean sameEvent =
        events.eventOf(note).isPresent() && events.eventOf(note).equals(events.eventOf(other));
    return new RelatedNote(other, services, speakers, sameEvent);
  }
}
