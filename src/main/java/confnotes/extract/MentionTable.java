package confnotes.extract;

import confnotes.extract.body.IdAllocator;
import confnotes.extract.mention.FoundMention;
import confnotes.model.Mention;
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

  MentionTable(List<FoundMention> found, SessionTable sessions, IdAllocator ids) {
    Map<Slug, Integer> counts = new HashMap<>();
    for (FoundMention mention : found) {
      int number = counts.merge(mention.service(), 1, Integer::sum);
      mentions.add(
          new Mention(
              mention.service(),
              mention.at(),
              mention.text(),
              ids.allocate("mention-" + mention.service() + "-" + number, "mention"),
              mention.quote(),
              sessions.at(mention.at()),
              mention.heading()));
    }
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
