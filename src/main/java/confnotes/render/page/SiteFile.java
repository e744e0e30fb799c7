package confnotes.render.page;

/** A file of the site that is made of its notes. Equal ones come out with the same bytes. */
public sealed interface SiteFile permits PageModel, DataFile {

  /** Where it goes, relative to the site's root, with {@code /}. */
  String path();
}
