package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.Redirect;
import confnotes.model.Slug;
import confnotes.model.TextPage;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Link;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the pages that are about no one thing: search, missing addresses, redirects, about. */
final class PlainPages {

  private static final int SERVICES = 16;

  private final Workshop workshop;

  PlainPages(Workshop workshop) {
    this.workshop = workshop;
  }

  Stream<PageSource> sources() {
    SiteView site = workshop.site();
    return Stream.of(
            Stream.of(
                source(new Part(Kind.PAGE, "search"), this::search),
                source(new Part(Kind.PAGE, "missing"), this::missing)),
            site.texts().stream()
                .map(
                    text ->
                        source(new Part(Kind.TEXT, text.permalink().value()), () -> written(text))),
            site.redirects().stream()
                .map(
                    redirect ->
                        source(new Part(Kind.REDIRECT, redirect.from()), () -> redirect(redirect))))
        .flatMap(sources -> sources);
  }

  private static PageSource source(Part subject, Supplier<PageModel> page) {
    return new PageSource(subject, () -> Stream.of(page.get()));
  }

  private SearchPage search() {
    Frame frame =
        workshop
            .frames()
            .listed(
                new Permalink("search/"),
                workshop.text("search"),
                workshop.text("search.description"),
                List.of(),
                Map.of());
    return new SearchPage(frame, workshop.chips().mostMentioned(SERVICES));
  }

  private MissingPage missing() {
    Frame frame =
        workshop
            .frames()
            .unlisted(
                new Permalink("404.html"),
                workshop.text("missing.title"),
                workshop.text("missing.description"));
    return new MissingPage(frame, workshop.chips().mostMentioned(SERVICES));
  }

  private WrittenPage written(TextPage page) {
    Frame frame =
        workshop.frames().listed(page.permalink(), page.title(), page.title(), List.of(), Map.of());
    return new WrittenPage(frame, NoteBody.of(page));
  }

  private RedirectPage redirect(Redirect redirect) {
    String title = title(redirect.to());
    return new RedirectPage(
        workshop
            .frames()
            .unlisted(
                new Permalink(redirect.from()),
                title,
                workshop.text("redirect.description", title)),
        Link.to(title, redirect.to()),
        workshop.frames().address(redirect.to().value()));
  }

  /** What the page is called that an old address leads to. */
  private String title(Permalink to) {
    String[] parts = to.page().split("/");
    Slug slug = new Slug(parts[parts.length - 1]);
    if (parts[0].equals("tags")) {
      return workshop.chips().of(slug).name();
    }
    return workshop
        .site()
        .findNote(slug)
        .map(note -> note.note().title())
        .orElseGet(() -> workshop.text("redirect.title"));
  }
}
