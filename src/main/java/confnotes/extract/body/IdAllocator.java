package confnotes.extract.body;

import confnotes.model.Slug;
import confnotes.model.Slugs;
import java.util.HashSet;
import java.util.Set;

/** Gives ids that are readable, ASCII and unique on a page, the same for the same text in order. */
public final class IdAllocator {

  /** Ids that pages have themselves. */
  private static final Set<String> TAKEN_BY_PAGES =
      Set.of(
          "main",
          "content",
          "contents",
          "outline",
          "toc",
          "top",
          "nav",
          "header",
          "footer",
          "search",
          "search-results",
          "search-status",
          "related",
          "sessions",
          "services",
          "event");

  private final Set<String> used = new HashSet<>(TAKEN_BY_PAGES);

  /** An id made of {@code text}; of {@code otherwise} when it holds no letter or digit. */
  public String allocate(String text, String otherwise) {
    Slug slug = Slugs.of(text).orElseGet(() -> new Slug(otherwise));
    String id = slug.value();
    for (int number = 2; !used.add(id); number++) {
      id = slug.numbered(number).value();
    }
    return id;
  }
}
