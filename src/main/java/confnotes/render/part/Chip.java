package confnotes.render.part;

/**
 * A service as a small label.
 *
 * @param name what people call it, for example {@code Lambda}
 * @param monogram one to three letters for its tile, for example {@code La}
 * @param color name of its category's colour; the style sheet knows {@code tone-<color>}
 * @param url address of its page, relative to the root
 * @param count how often, as text; empty when it does not matter here
 */
public record Chip(String name, String monogram, String color, String url, String count) {

  /** The same service with a count beside it. */
  public Chip counted(int number) {
    return new Chip(name, monogram, color, url, String.valueOf(number));
  }

  /** The same service leading elsewhere, for example to a section of a page. */
  public Chip leadingTo(String address) {
    return new Chip(name, monogram, color, address, count);
  }
}
