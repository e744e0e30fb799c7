package confnotes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All notes with everything that connects them. The product of linking; what pages, feeds and the
 * search index are made of.
 *
 * @param settings what the site is called and how it is shown
 * @param notes published notes by slug, newest first
 * @param events events by slug, newest first
 * @param speakers people by slug, by name
 * @param services services and technologies that some note mentions, by slug, in slug order
 * @param pages pages written for the site itself
 * @param redirects old addresses and other names, sorted
 */
public record Site(
    SiteSettings settings,
    Map<Slug, PublishedNote> notes,
    Map<Slug, Event> events,
    Map<Slug, Speaker> speakers,
    Map<Slug, ServiceUse> services,
    List<TextPage> pages,
    List<Redirect> redirects) {

  public Site {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    pages = List.copyOf(pages);
    redirects = redirects.stream().sorted().toList();
  }

  /** The note with this slug, which a link in the model names; it is there. */
  public PublishedNote note(Slug slug) {
    return Lookup.required(notes, slug);
  }

  public Event event(Slug slug) {
    return Lookup.required(events, slug);
  }

  public Speaker speaker(Slug slug) {
    return Lookup.required(speakers, slug);
  }

  public ServiceUse service(Slug slug) {
    return Lookup.required(services, slug);
  }

  public Session session(SessionRef ref) {
    return note(ref.note()).note().sessions().get(ref.index());
  }

  public Mention mention(MentionRef ref) {
    return note(ref.note()).note().mentions().get(ref.index());
  }
}
