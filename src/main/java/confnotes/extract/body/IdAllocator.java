package confnotes.extract.body;

import confnotes.model.Slug;
import confnotes.model.Slugs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives ids that are readable, ASCII and unique on a page, the same for the same text in order. */
public final class IdAllocator {

  /** The heading that every page of a note has. */
  public static final String TITLE = "title";

  /** Ids that pages have themselves. */
  private static final Set<String> TAKEN_BY_PAGES =
      Set.of(
          "main",
          "content",
          "contents",
          "outline",
          "toc",
          "top",
          TITLE,
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

  /** The last number given behind a name; the ones up to it need not be tried again. */
  private final Map<Slug, Integer> lastNumbers = new HashMap<>();

  /** An id made of {@code text}; of {@code otherwise} when it holds no letter or digit. */
  public String allocate(String text, String otherwise) {
    Slug slug = Slugs.of(text).orElseGet(() -> new Slug(otherwise));
    if (used.add(slug.value())) {
      return slug.value();
    }
    int number = lastNumbers.getOrDefault(slug, 1) + 1;
    while (!used.add(slug.numbered(number).value())) {
      number++;
    }
    lastNumbers.put(slug, number);
    return slug.numbered(number).value();
  }
}
