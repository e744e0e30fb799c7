package confnotes.search;

import confnotes.model.Event;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.Passage;
import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import confnotes.model.SearchDocument.Origin;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.Site;
import confnotes.model.Slug;
import confnotes.model.Speaker;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be found in a site. */
public final class SiteDocuments {

  private static final Passage INTRODUCTION = new Passage("", "", OptionalInt.empty(), "");

  private final Site site;

  private SiteDocuments(Site site) {
    this.site = site;
  }

  /** A document for each service, event and person, and for each passage of each note. */
  public static List<SearchDocument> of(Site site) {
    SiteDocuments documents = new SiteDocuments(site);
    Stream<SearchDocument> services =
        site.services().values().stream().map(use -> documents.service(use.service()));
    Stream<SearchDocument> events = site.events().values().stream().map(SiteDocuments::event);
    Stream<SearchDocument> speakers = site.speakers().values().stream().map(SiteDocuments::speaker);
    Stream<SearchDocument> notes = site.notes().values().stream().flatMap(documents::passages);
    return Stream.of(services, events, speakers, notes).flatMap(all -> all).toList();
  }

  private SearchDocument service(Service service) {
    List<String> names = new ArrayList<>(List.of(service.name()));
    names.addAll(service.aliases());
    service.formerNames().forEach(former -> names.add(former.name()));
    return thing(
        Permalink.tag(service.slug()),
        service.kind() == ServiceKind.SERVICE ? Kind.SERVICE : Kind.TECHNOLOGY,
        names,
        List.of(service.slug()),
        description(service));
  }

  /** In the language of the site, or in another when it is described in no other way. */
  private String description(Service service) {
    String own = service.description().get(site.settings().language());
    return own != null
        ? own
        : new TreeMap<>(service.description()).values().stream().findFirst().orElse("");
  }

  private static SearchDocument event(Event event) {
    return thing(
        event.permalink(), Kind.EVENT, List.of(event.name()), List.of(), event.place().orElse(""));
  }

  private static SearchDocument speaker(Speaker speaker) {
    List<String> names = new ArrayList<>(List.of(speaker.name()));
    names.addAll(speaker.aliases());
    String organizations = String.join("\n", speaker.organizations());
    return thing(speaker.permalink(), Kind.SPEAKER, names, List.of(), organizations);
  }

  private static SearchDocument thing(
      Permalink url, Kind kind, List<String> names, List<Slug> services, String text) {
    return new SearchDocument(
        url, kind, names.get(0), names, Optional.empty(), List.of(), services, text);
  }

  private Stream<SearchDocument> passages(PublishedNote published) {
    Note note = published.note();
    Optional<String> event = published.event().map(slug -> site.event(slug).name());
    Origin origin = new Origin(note.title(), event, published.year());
    boolean hasIntroduction = note.passages().stream().anyMatch(p -> p.id().isEmpty());
    Stream<SearchDocument> top =
        hasIntroduction ? Stream.of() : Stream.of(passage(published, origin, INTRODUCTION));
    return Stream.concat(top, note.passages().stream().map(p -> passage(published, origin, p)));
  }

  private static SearchDocument passage(PublishedNote published, Origin origin, Passage passage) {
    Note note = published.note();
    boolean isTop = passage.id().isEmpty();
    return new SearchDocument(
        isTop ? published.permalink() : published.permalink().at(passage.id()),
        isTop ? Kind.NOTE : passage.session().isPresent() ? Kind.SESSION : Kind.SECTION,
        passage.title().isBlank() ? note.title() : passage.title(),
        List.of(),
        Optional.of(origin),
        speakers(note, passage),
        services(note, passage),
        passage.text());
  }

  private static List<String> speakers(Note note, Passage passage) {
    return passage.session().isEmpty()
        ? List.of()
        : note.sessions().get(passage.session().getAsInt()).speakers().stream()
            .map(SpeakerCredit::name)
            .toList();
  }

  /** Of its session, or what is mentioned under its heading outside sessions. */
  private static List<Slug> services(Note note, Passage passage) {
    return passage.session().isPresent()
        ? note.sessions().get(passage.session().getAsInt()).services()
        : note.mentions().stream()
            .filter(mention -> mention.session().isEmpty())
            .filter(mention -> mention.heading().equals(passage.title()))
            .map(Mention::service)
            .distinct()
            .toList();
  }
}
