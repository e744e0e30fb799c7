package confnotes.render.page;

import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.PublishedNote;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.render.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code tags/<slug>/index.json}: a service in short, for previews and for programs.
 *
 * <pre>{ "slug", "name", "officialName", "vendor", "category", "about", "aliases": [], "url",
 *   "notes", "mentions", "years": { "2018": 12 },
 *   "newest": [ { "before", "name", "after", "title", "url" } ] }</pre>
 */
final class TagPreviews {

  private static final int NEWEST = 3;

  private final Workshop workshop;
  private final ServiceFacts facts;

  TagPreviews(Workshop workshop) {
    this.workshop = workshop;
    this.facts = new ServiceFacts(workshop);
  }

  DataFile file(ServiceUse use) {
    return new DataFile(use.permalink().value() + "index.json", text(use));
  }

  private String text(ServiceUse use) {
    Service service = use.service();
    return JsonText.of(
            StructuredData.fields(
                "slug", service.slug().value(),
                "name", workshop.chips().of(service.slug()).name(),
                "officialName", service.name(),
                "vendor", facts.vendor(service),
                "category", facts.category(service).text(),
                "about", facts.about(service),
                "aliases", service.aliases(),
                "url", use.permalink().value(),
                "notes", use.notes().size(),
                "mentions", use.mentions().size(),
                "years", use.mentionsByYear(),
                "newest", newest(use)))
        + "\n";
  }

  /** The first sentence of each of the newest notes. */
  private List<Object> newest(ServiceUse use) {
    Map<Object, MentionRef> firstOfNote = new LinkedHashMap<>();
    use.mentions().forEach(ref -> firstOfNote.putIfAbsent(ref.note(), ref));
    List<Object> newest = new ArrayList<>();
    firstOfNote.values().stream().limit(NEWEST).forEach(ref -> newest.add(statement(ref)));
    return newest;
  }

  private Map<String, Object> statement(MentionRef ref) {
    PublishedNote note = workshop.site().toldNote(ref.note());
    Mention mention = workshop.site().mention(ref);
    return StructuredData.fields(
        "before", mention.quote().before(),
        "name", mention.quote().name(),
        "after", mention.quote().after(),
        "title", note.note().title(),
        "url", note.permalink().at(mention.id()).value());
  }
}
