package confnotes.link;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.Event;
import confnotes.model.Lookup;
import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.Redirect;
import confnotes.model.RelatedNote;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.model.SiteFacts;
import confnotes.model.Slug;
import confnotes.model.Speaker;
import confnotes.work.Errand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Connects all notes.
 *
 * <p>The order is one-way: addresses first, because everything names a note by its slug; then
 * people and events; then what follows from them. The result does not depend on the order of the
 * notes given.
 */
public final class SiteLinker {

  private final SiteFacts facts;
  private final Map<Slug, Service> catalogue;

  /**
   * @param facts settings, events, people and pages of the site
   * @param catalogue every service that a mention can name
   */
  public SiteLinker(SiteFacts facts, Map<Slug, Service> catalogue) {
    this.facts = facts;
    this.catalogue = Map.copyOf(catalogue);
  }

  /**
   * The site of these notes.
   *
   * @param notes all that are to be published, drafts already left out
   * @return the site; absent when two notes want one address
   */
  public Outcome<Site> link(List<Note> notes) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<Slug, Note> addressed = new NoteSlugs(diagnostics).assign(notes);
    if (addressed.size() < notes.size()) {
      return Outcome.refused(diagnostics);
    }
    EventGroups events = EventGroups.of(addressed, facts.events());
    SpeakerDirectory people = SpeakerDirectory.of(addressed, facts.speakers());
    List<Slug> order = new NoteShelf(addressed, events).newestFirst();
    Map<Slug, PublishedNote> published = publish(order, addressed, events, people, diagnostics);
    Site site = site(published, events, people, diagnostics);
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Outcome.refused(diagnostics)
        : Outcome.of(site, diagnostics);
  }

  /** Services are gathered beside events and people; neither looks at the other. */
  private Site site(
      Map<Slug, PublishedNote> published,
      EventGroups events,
      SpeakerDirectory people,
      List<Diagnostic> diagnostics) {
    try (Errand<Map<Slug, ServiceUse>> uses =
        Errand.begin(() -> new ServiceIndex(catalogue).of(published))) {
      Map<Slug, Event> programme = new EventBuilder(events, published).build();
      Map<Slug, Speaker> speakers = people.speakers(published);
      Map<Slug, ServiceUse> services = uses.await();
      List<Redirect> redirects =
          new AddressBook(published, services, facts.pages(), diagnostics).redirects();
      return new Site(
          facts.settings(), published, programme, speakers, services, facts.pages(), redirects);
    }
  }

  private Map<Slug, PublishedNote> publish(
      List<Slug> order,
      Map<Slug, Note> addressed,
      EventGroups events,
      SpeakerDirectory people,
      List<Diagnostic> diagnostics) {
    RelatedNotes near = new RelatedNotes(order, addressed, events, people);
    try (Errand<List<List<RelatedNote>>> related =
        Errand.begin(() -> order.stream().map(near::of).toList())) {
      List<Map<String, Permalink>> addresses = addresses(order, addressed, diagnostics);
      Map<Slug, PublishedNote> published = new LinkedHashMap<>();
      for (int place = 0; place < order.size(); place++) {
        Slug slug = order.get(place);
        Note note = Lookup.required(addressed, slug);
        DatedNote dated = DatedNote.of(note, events.startOf(slug));
        published.put(
            slug,
            new PublishedNote(
                note,
                slug,
                Permalink.note(slug),
                dated.date(),
                dated.source(),
                events.eventOf(slug),
                people.ofNote(slug),
                addresses.get(place),
                related.await().get(place)));
      }
      return published;
    }
  }

  /** For each note the addresses of its links to others. */
  private List<Map<String, Permalink>> addresses(
      List<Slug> order, Map<Slug, Note> addressed, List<Diagnostic> diagnostics) {
    NoteNames names = NoteNames.of(addressed, new ServiceNames(catalogue.values()));
    return order.stream()
        .map(slug -> names.resolve(Lookup.required(addressed, slug), diagnostics))
        .toList();
  }
}
