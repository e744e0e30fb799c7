package confnotes.model;

/**
 * The address of a page inside the site, relative to its root: {@code notes/summit-2018/}, {@code
 * 404.html}, or the empty string for the home page. Never begins with {@code /}; may end in a
 * fragment.
 *
 * @param value the address, ASCII only
 */
public record Permalink(String value) implements Comparable<Permalink> {

  public static final Permalink HOME = new Permalink("");

  public Permalink {
    if (value.startsWith("/") || value.contains("..") || value.contains("\\")) {
      throw new IllegalArgumentException("not an address inside the site: " + value);
    }
  }

  public static Permalink note(Slug slug) {
    return new Permalink("notes/" + slug + "/");
  }

  public static Permalink event(Slug slug) {
    return new Permalink("events/" + slug + "/");
  }

  public static Permalink speaker(Slug slug) {
    return new Permalink("speakers/" + slug + "/");
  }

  public static Permalink tag(Slug slug) {
    return new Permalink("tags/" + slug + "/");
  }

  /** The same page at the element with this id. */
  public Permalink at(String id) {
    return new Permalink(page() + "#" + id);
  }

  /** The address without its fragment. */
  public String page() {
    int hash = value.indexOf('#');
    return hash < 0 ? value : value.substring(0, hash);
  }

  /** Path of the file that a static server sends for this address. */
  public String file() {
    String page = page();
    return page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
  }

  /** What a link on this page puts in front of an address: {@code ../../} for a note. */
  public String rootPrefix() {
    return "../".repeat((int) page().chars().filter(c -> c == '/').count());
  }

  @Override
  public int compareTo(Permalink other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
