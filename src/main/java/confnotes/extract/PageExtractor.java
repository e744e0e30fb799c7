package confnotes.extract;

import confnotes.extract.body.BodyWriter;
import confnotes.extract.body.IdAllocator;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineReader;
import confnotes.model.Body;
import confnotes.model.Permalink;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import confnotes.model.SourceNote;
import confnotes.model.TextPage;
import java.util.List;

/**
 * Makes a page of the site's own of its file. It is no note: it names services to explain the site,
 * not because somebody spoke of them, so nothing is looked for in it and no link leads to the page
 * of a service, which may not be there.
 */
public final class PageExtractor {

  private PageExtractor() {}

  /** The page of {@code source}, named by its file: {@code about.md} is {@code pages/about/}. */
  public static TextPage extract(SourceNote source) {
    List<Line> lines = LineReader.read(source.body());
    NoteTitle title = NoteTitle.of(source, lines);
    Body body = title.below(source.body(), lines);
    Slug slug = Slugs.of(source.path().baseName()).orElseGet(() -> new Slug("page"));
    return new TextPage(
        source.path(),
        new Permalink("pages/" + slug + "/"),
        title.text(),
        BodyWriter.write(
                body, LineReader.read(body), List.of(), List.of(), List.of(), new IdAllocator())
            .parts());
  }
}
