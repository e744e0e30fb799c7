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
 * Makes a page of what was written for the site itself. It tells of no event: what looks like a
 * talk or a service there is neither.
 */
public final class PageExtractor {

  private PageExtractor() {}

  /** The page; it is named by its file: {@code content/pages/about.md} is {@code pages/about/}. */
  public static TextPage extract(SourceNote source) {
    List<Line> allLines = LineReader.read(source.body());
    NoteTitle title = NoteTitle.of(source, allLines);
    Body body =
        title.isRepeated()
            ? TitleRemover.without(source.body(), allLines.get(title.line()))
            : source.body();
    List<Line> lines = title.isRepeated() ? LineReader.read(body) : allLines;
    Slug slug = Slugs.of(source.path().baseName()).orElseGet(() -> new Slug("page"));
    return new TextPage(
        source.path(),
        new Permalink("pages/" + slug + "/"),
        title.text(),
        BodyWriter.write(body, lines, List.of(), List.of(), List.of(), new IdAllocator()).parts());
  }
}
