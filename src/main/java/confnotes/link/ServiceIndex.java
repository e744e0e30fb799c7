package confnotes.link;

import confnotes.model.Lookup;
import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.PublishedNote;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** What all notes say of each service. */
final class ServiceIndex {

  /** More neighbours than these say nothing to a reader. */
  private static final int MAX_TOGETHER = 24;

  private final Map<Slug, Service> catalogue;

  ServiceIndex(Map<Slug, Service> catalogue) {
    this.catalogue = catalogue;
  }

  /** Services that these notes mention, in slug order. */
  Map<Slug, ServiceUse> of(Map<Slug, PublishedNote> notes) {
    Map<Slug, Collected> collected = new TreeMap<>();
    for (PublishedNote note : notes.values()) {
      List<Mention> mentions = note.note().mentions();
      for (int i = 0; i < mentions.size(); i++) {
        collected.computeIfAbsent(mentions.get(i).service(), k -> new Collected()).add(note, i);
      }
      countTogether(mentions, collected);
    }
    Map<Slug, ServiceUse> uses = new LinkedHashMap<>();
    collected.forEach((slug, found) -> uses.put(slug, found.use(Lookup.required(catalogue, slug))));
    return uses;
  }

  /** Services of one session belong together; so do those of a note outside its sessions. */
  private static void countTogether(List<Mention> mentions, Map<Slug, Collected> collected) {
    Map<OptionalInt, Set<Slug>> bySession = new HashMap<>();
    mentions.forEach(
        m -> bySession.computeIfAbsent(m.session(), k -> new HashSet<>()).add(m.service()));
    for (Set<Slug> services : bySession.values()) {
      for (Slug service : services) {
        Collected own = Lookup.required(collected, service);
        for (Slug other : services) {
          own.together.merge(other, 1, Integer::sum);
        }
      }
    }
  }

  private static final class Collected {
    private final List<MentionRef> mentions = new ArrayList<>();
    private final Set<Slug> notes = new LinkedHashSet<>();
    private final TreeMap<Integer, Integer> byYear = new TreeMap<>();
    private final Map<Slug, Integer> together = new HashMap<>();

    void add(PublishedNote note, int mention) {
      mentions.add(new MentionRef(note.slug(), mention));
      notes.add(note.slug());
      note.year().ifPresent(year -> byYear.merge(year, 1, Integer::sum));
    }

    ServiceUse use(Service service) {
      List<Map.Entry<Slug, Integer>> nearest =
          together.entrySet().stream()
              .filter(e -> !e.getKey().equals(service.slug()))
              .sorted(
                  Map.Entry.<Slug, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MAX_TOGETHER)
              .map(e -> Map.entry(e.getKey(), e.getValue()))
              .toList();
      return new ServiceUse(service, mentions, List.copyOf(notes), byYear, nearest);
    }
  }
}
