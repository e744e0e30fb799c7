package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.PublishedNote;
import confnotes.model.Redirect;
import confnotes.model.ServiceUse;
import confnotes.model.Session;
import confnotes.model.SessionRef;
import confnotes.model.Site;
import confnotes.model.SiteSettings;
import confnotes.model.Slug;
import confnotes.model.Speaker;
import confnotes.model.TextPage;
import confnotes.render.page.Part.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The site as makers of pages look at it. There is no other way for them to it, and so it can tell
 * what a page is made of: all that was looked at while the page was made.
 *
 * <p>For one thread.
 */
final class SiteView {

  private final Site site;
  private @Nullable Set<Part> seen;

  SiteView(Site site) {
    this.site = site;
  }

  /** What {@code making} looks at. */
  Set<Part> seenBy(Runnable making) {
    Set<Part> parts = new HashSet<>();
    seen = parts;
    try {
      making.run();
    } finally {
      seen = null;
    }
    return parts;
  }

  /** Whether it is noted down now what is looked at. */
  boolean isNotedDown() {
    return seen != null;
  }

  /** Settings are no part: another one makes every page anew. */
  SiteSettings settings() {
    return site.settings();
  }

  /** The pages written for the site itself; their titles stand on every page. */
  List<TextPage> texts() {
    return site.pages();
  }

  List<Redirect> redirects() {
    return site.redirects();
  }

  /** A note to be shown whole. */
  PublishedNote note(Slug slug) {
    see(Kind.NOTE, slug);
    return site.note(slug);
  }

  /**
   * A note to be told of: neither its text is looked at, nor where something stands in its file.
   */
  PublishedNote toldNote(Slug slug) {
    see(Kind.TOLD_NOTE, slug);
    return site.note(slug);
  }

  /** As {@link #toldNote}; absent when there is no such note. */
  Optional<PublishedNote> findNote(Slug slug) {
    see(Kind.TOLD_NOTE, slug);
    return Optional.ofNullable(site.notes().get(slug));
  }

  /** A session to be told of, as {@link #toldNote}. */
  Session session(SessionRef ref) {
    see(Kind.TOLD_NOTE, ref.note());
    return site.session(ref);
  }

  /** A mention to be told of, as {@link #toldNote}. */
  Mention mention(MentionRef ref) {
    see(Kind.TOLD_NOTE, ref.note());
    return site.mention(ref);
  }

  /** The year by which a note is shelved. */
  Optional<Integer> year(Slug note) {
    see(Kind.YEAR, note);
    return site.note(note).year();
  }

  Event event(Slug slug) {
    see(Kind.EVENT, slug);
    return site.event(slug);
  }

  Speaker speaker(Slug slug) {
    see(Kind.SPEAKER, slug);
    return site.speaker(slug);
  }

  ServiceUse service(Slug slug) {
    see(Kind.SERVICE, slug);
    return site.service(slug);
  }

  Optional<ServiceUse> findService(Slug slug) {
    see(Kind.SERVICE, slug);
    return Optional.ofNullable(site.services().get(slug));
  }

  /** Says that a page is made of where a service stands among all, sorted by mentions. */
  void seeRank(Slug service) {
    see(Kind.RANK, service);
  }

  /** Slugs of all notes, newest first. */
  Collection<Slug> shelf() {
    see(Part.all(Kind.SHELF));
    return site.notes().keySet();
  }

  /** All notes to be told of, as {@link #toldNote}, newest first. */
  Collection<PublishedNote> toldNotes() {
    see(Part.all(Kind.TOLD_NOTE));
    return site.notes().values();
  }

  /** All events, newest first. */
  Collection<Event> events() {
    see(Part.all(Kind.EVENT));
    return site.events().values();
  }

  /** All people, by slug. */
  Collection<Speaker> speakers() {
    see(Part.all(Kind.SPEAKER));
    return site.speakers().values();
  }

  /** All services that some note mentions, by slug. */
  Collection<ServiceUse> services() {
    see(Part.all(Kind.SERVICE));
    return site.services().values();
  }

  private void see(Kind kind, Slug slug) {
    if (seen != null) {
      seen.add(Part.of(kind, slug));
    }
  }

  private void see(Part part) {
    if (seen != null) {
      seen.add(part);
    }
  }
}
