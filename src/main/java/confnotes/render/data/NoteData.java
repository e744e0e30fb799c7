package confnotes.render.data;

import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.Session;
import confnotes.model.SessionTime;
import confnotes.model.Site;
import confnotes.model.Slug;
import confnotes.model.SpeakerCredit;
import confnotes.render.json.JsonFields;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** One note as data. */
final class NoteData {

  private final Site site;

  NoteData(Site site) {
    this.site = site;
  }

  JsonFields of(PublishedNote published) {
    Note note = published.note();
    SortedMap<Slug, List<Mention>> mentions = bySlug(note);
    return new JsonFields()
        .add("source", note.source().value())
        .add("url", published.permalink().value())
        .add("title", note.title())
        .add("date", published.date().map(Object::toString))
        .add("dateSource", published.dateSource().label())
        .add("dialect", note.dialect().label())
        .add("language", note.language())
        .add("authors", note.authors())
        .add("categories", note.categories())
        .add("tags", note.tags())
        .add("image", note.picture())
        .add("event", published.event().map(Slug::value))
        .add("sessions", sessions(published))
        .add("services", uses(mentions, ServiceKind.SERVICE))
        .add("technologies", uses(mentions, ServiceKind.TECHNOLOGY))
        .add("metadata", note.others());
  }

  private static SortedMap<Slug, List<Mention>> bySlug(Note note) {
    SortedMap<Slug, List<Mention>> bySlug = new TreeMap<>();
    note.mentions()
        .forEach(m -> bySlug.computeIfAbsent(m.service(), k -> new ArrayList<>()).add(m));
    return bySlug;
  }

  private List<JsonFields> uses(SortedMap<Slug, List<Mention>> mentions, ServiceKind kind) {
    List<JsonFields> uses = new ArrayList<>();
    mentions.forEach(
        (slug, own) -> {
          Service service = site.service(slug).service();
          if (service.kind() == kind) {
            uses.add(use(service, own));
          }
        });
    return uses;
  }

  private static JsonFields use(Service service, List<Mention> mentions) {
    return new JsonFields()
        .add("slug", service.slug().value())
        .add("vendor", service.vendor())
        .add("count", mentions.size())
        .add("mentions", mentions.stream().map(NoteData::mention).toList());
  }

  private static JsonFields mention(Mention mention) {
    return new JsonFields()
        .add("line", mention.at().line())
        .add("column", mention.at().column())
        .add("text", mention.text());
  }

  private static List<JsonFields> sessions(PublishedNote published) {
    List<JsonFields> sessions = new ArrayList<>();
    for (int i = 0; i < published.note().sessions().size(); i++) {
      sessions.add(session(published, i));
    }
    return sessions;
  }

  private static JsonFields session(PublishedNote published, int index) {
    Session session = published.note().sessions().get(index);
    SessionTime time = session.time();
    return new JsonFields()
        .add("id", session.id())
        .add("url", published.session(index).value())
        .add("line", session.at().line())
        .add("kind", session.kind().label())
        .add("title", session.title())
        .add("start", time.start().map(LocalTime::toString))
        .add("end", time.end().map(LocalTime::toString))
        .add("day", number(time.day()))
        .add("track", time.track())
        .add("speakers", speakers(session.speakers(), published.speakers().get(index)))
        .add("services", session.services().stream().map(Slug::value).toList());
  }

  private static Optional<Integer> number(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static List<JsonFields> speakers(List<SpeakerCredit> credits, List<Slug> slugs) {
    List<JsonFields> speakers = new ArrayList<>();
    for (int i = 0; i < credits.size(); i++) {
      SpeakerCredit credit = credits.get(i);
      speakers.add(
          new JsonFields()
              .add("slug", slugs.get(i).value())
              .add("name", credit.name())
              .add("role", credit.role())
              .add("organization", credit.organization()));
    }
    return speakers;
  }
}
