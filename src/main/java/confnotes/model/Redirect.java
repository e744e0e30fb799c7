package confnotes.model;

/**
 * An address that leads to another page of the site.
 *
 * @param from the old address, ending in {@code /} or {@code .html}; its parts may hold Hangul
 * @param to the page it leads to
 */
public record Redirect(String from, Permalink to) implements Comparable<Redirect> {

  @Override
  public int compareTo(Redirect other) {
    return from.compareTo(other.from);
  }
}
