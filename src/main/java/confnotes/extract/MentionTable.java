package confnotes.extract;

import confnotes.extract.body.IdAllocator;
import confnotes.extract.mention.FoundMention;
import confnotes.model.Mention;
import confnotes.model.Position;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mentions of a note with their ids and talks. */
final class MentionTable {

  private final List<Mention> mentions = new ArrayList<>();

  /**
   * @param titleEnd where the body begins that is shown below the title of the page
   */
  MentionTable(
      List<FoundMention> found, Position titleEnd, SessionTable sessions, IdAllocator ids) {
    Map<Slug, Integer> counts = new HashMap<>();
    for (FoundMention mention : found) {
      boolean isInTitle = mention.at().compareTo(titleEnd) < 0;
      mentions.add(
          new Mention(
              mention.service(),
              mention.at(),
              mention.text(),
              isInTitle ? IdAllocator.TITLE : id(mention.service(), counts, ids),
              mention.quote(),
              sessions.at(mention.at()),
              mention.heading()));
    }
  }

  private static String id(Slug service, Map<Slug, Integer> counts, IdAllocator ids) {
    int number = counts.merge(service, 1, Integer::sum);
    return ids.allocate("mention-" + service + "-" + number, "mention");
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  List<String> ids() {
    return mentions.stream().map(Mention::id).toList();
  }

  /** Services that the talk at {@code session} names, in order of first mention. */
  List<Slug> services(int session) {
    Set<Slug> services = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention.session().isPresent() && mention.session().getAsInt() == session) {
        services.add(mention.service());
      }
    }
    return List.copyOf(services);
  }
}
