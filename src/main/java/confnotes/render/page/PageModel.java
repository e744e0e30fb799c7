package confnotes.render.page;

import confnotes.model.Permalink;

/**
 * A page to be written. Its template sees this record as {@code page}: components by their name, an
 * absent {@link java.util.Optional} as a missing value.
 */
public non-sealed interface PageModel extends SiteFile {

  /** Path of its template, for example {@code pages/note.ftlh}. */
  String template();

  /** What every page has. */
  Frame frame();

  /** Its address. */
  default Permalink permalink() {
    return frame().permalink();
  }

  @Override
  default String path() {
    return permalink().file();
  }
}
