package confnotes.render.page;

import confnotes.model.Site;
import confnotes.render.text.Messages;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every page of a site. */
public final class SitePages {

  private final Workshop workshop;

  public SitePages(Site site) {
    this.workshop = Workshop.of(site, Messages.of(site.settings().language()));
  }

  /**
   * All pages, each made when the stream comes to it, so that not all are held at once. One thread
   * makes them; what several of them show it makes once.
   */
  public Stream<PageModel> pages() {
    return Stream.<Supplier<Stream<? extends PageModel>>>of(
            () -> Stream.of(new HomePages(workshop).page()),
            () -> new NotePages(workshop).pages(),
            () -> new NoteLists(workshop).pages(),
            () -> new EventPages(workshop).pages(),
            () -> new EventLists(workshop).pages(),
            () -> new SpeakerPages(workshop).pages(),
            () -> new SpeakerLists(workshop).pages(),
            () -> new TimelinePages(workshop).pages(),
            () -> new TagPages(workshop).pages(),
            () -> new TagLists(workshop).pages(),
            () -> new PlainPages(workshop).pages())
        .flatMap(Supplier::get);
  }

  /** The files that pages fetch: a preview for each service, and the addresses to guess from. */
  public Stream<DataFile> files() {
    return Stream.concat(
        new TagPreviews(workshop).files(), Stream.of(new AddressList(workshop.site()).file()));
  }
}
