package confnotes.link;

import confnotes.model.Lookup;
import confnotes.model.Note;
import confnotes.model.RelatedNote;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

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

  private final List<Slug> newestFirst;
  private final Map<Slug, Set<Slug>> servicesOf = new HashMap<>();
  private final Map<Slug, Set<Slug>> speakersOf = new HashMap<>();
  private final Map<Slug, List<Integer>> byService = new HashMap<>();
  private final Map<Slug, List<Integer>> bySpeaker = new HashMap<>();
  private final EventGroups events;
  private final Weights weights;

  RelatedNotes(
      List<Slug> newestFirst, Map<Slug, Note> notes, EventGroups events, SpeakerDirectory people) {
    this.newestFirst = newestFirst;
    this.events = events;
    this.weights = new Weights(newestFirst.size());
    for (int place = 0; place < newestFirst.size(); place++) {
      Slug slug = newestFirst.get(place);
      Set<Slug> services = new LinkedHashSet<>();
      Lookup.required(notes, slug).mentions().forEach(mention -> services.add(mention.service()));
      Set<Slug> speakers = new LinkedHashSet<>();
      people.ofNote(slug).forEach(speakers::addAll);
      servicesOf.put(slug, services);
      speakersOf.put(slug, speakers);
      hold(services, place, byService);
      hold(speakers, place, bySpeaker);
    }
  }

  private static void hold(Set<Slug> features, int place, Map<Slug, List<Integer>> holders) {
    features.forEach(f -> holders.computeIfAbsent(f, k -> new ArrayList<>()).add(place));
  }

  /** The nearest other notes, at most {@value #MAX_RELATED}. */
  List<RelatedNote> of(Slug note) {
    add(Lookup.required(servicesOf, note), byService);
    add(Lookup.required(speakersOf, note), bySpeaker);
    PriorityQueue<Candidate> nearest = new PriorityQueue<>(candidates(note));
    weights.clear();
    List<RelatedNote> related = new ArrayList<>();
    while (!nearest.isEmpty() && related.size() < MAX_RELATED) {
      RelatedNote next = related(note, nearest.remove().note());
      if (next.services().size() >= MIN_SERVICES || !next.speakers().isEmpty()) {
        related.add(next);
      }
    }
    return related;
  }

  private void add(Set<Slug> features, Map<Slug, List<Integer>> holders) {
    for (Slug feature : features) {
      List<Integer> places = holders.getOrDefault(feature, List.of());
      double weight = rarity(places.size());
      int compared = Math.min(places.size(), MAX_HOLDERS);
      for (int i = 0; i < compared; i++) {
        weights.add(places.get(i), weight);
      }
    }
  }

  private double rarity(int holders) {
    return Math.log((newestFirst.size() + 1.0) / Math.max(1, holders));
  }

  private List<Candidate> candidates(Slug note) {
    List<Candidate> candidates = new ArrayList<>();
    for (int place : weights.places()) {
      Slug other = newestFirst.get(place);
      if (!other.equals(note)) {
        candidates.add(new Candidate(other, weights.of(place)));
      }
    }
    return candidates;
  }

  /** Another note and what it shares; the one that shares most comes first. */
  private record Candidate(Slug note, double weight) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : note.compareTo(other.note);
    }
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
