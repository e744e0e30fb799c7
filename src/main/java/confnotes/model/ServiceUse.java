package confnotes.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A service or technology with everything that notes say about it: what its page is made of.
 *
 * @param service the entry of the catalogue
 * @param mentions its mentions, newest note first and in reading order within a note
 * @param notes notes that mention it, newest first
 * @param mentionsByYear number of mentions by year, for years that are known
 * @param together services named in the same sessions or notes, with the number of sessions (or
 *     notes without sessions) they share, most shared first
 */
public record ServiceUse(
    Service service,
    List<MentionRef> mentions,
    List<Slug> notes,
    SortedMap<Integer, Integer> mentionsByYear,
    List<Map.Entry<Slug, Integer>> together) {

  public ServiceUse {
    mentions = List.copyOf(mentions);
    notes = List.copyOf(notes);
    mentionsByYear = Collections.unmodifiableSortedMap(new TreeMap<>(mentionsByYear));
    together = List.copyOf(together);
  }

  public Permalink permalink() {
    return Permalink.tag(service.slug());
  }
}
