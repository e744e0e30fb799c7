package confnotes.render.page;

import confnotes.model.Site;
import confnotes.render.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every page of a site, and the files that pages fetch. */
public final class SitePages {

  private final Workshop workshop;

  public SitePages(Site site) {
    this(site, Messages.of(site.settings().language()));
  }

  private SitePages(Site site, Messages messages) {
    this.workshop = Workshop.of(site, messages);
  }

  /** The pages of this site after an edit of its notes, with the same settings. */
  public SitePages of(Site edited) {
    return new SitePages(edited, workshop.messages());
  }

  /**
   * All files, each made when the stream comes to it, so that not all are held at once. One thread
   * makes them; what several of them show it makes once.
   */
  public Stream<SiteFile> files() {
    return sources().flatMap(source -> source.files().get());
  }

  /** All things of which files are made. */
  public Stream<PageSource> sources() {
    return Stream.<Supplier<Stream<PageSource>>>of(
            () -> new HomePages(workshop).sources(),
            () -> new NotePages(workshop).sources(),
            () -> new NoteLists(workshop).sources(),
            () -> new EventPages(workshop).sources(),
            () -> new EventLists(workshop).sources(),
            () -> new SpeakerPages(workshop).sources(),
            () -> new SpeakerLists(workshop).sources(),
            () -> new TimelinePages(workshop).sources(),
            () -> new TagPages(workshop).sources(),
            () -> new TagLists(workshop).sources(),
            () -> new PlainPages(workshop).sources(),
            () -> new AddressList(workshop.site()).sources())
        .flatMap(Supplier::get);
  }

  /** Makes the files of one source of this site, and tells of what. Not for several threads. */
  public MadeFiles make(PageSource source) {
    List<SiteFile> files = new ArrayList<>();
    Set<Part> parts = workshop.site().seenBy(() -> source.files().get().forEachOrdered(files::add));
    parts.add(source.subject());
    return new MadeFiles(files, parts);
  }
}
