package confnotes.model;

/**
 * A sentence with a name in it, in three parts, so that the name can be marked.
 *
 * @param before text before the name; begins with {@code …} when the sentence was cut
 * @param name the name as written
 * @param after text after the name; ends in {@code …} when the sentence was cut
 */
public record Quote(String before, String name, String after) {

  /** The three parts in one. */
  public String sentence() {
    return before + name + after;
  }
}
