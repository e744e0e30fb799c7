package confnotes.render.part;

/**
 * A number with what it counts.
 *
 * @param value the number as text, or years
 * @param label what it is
 */
public record Figure(String value, String label) {

  public static Figure of(int value, String label) {
    return new Figure(String.valueOf(value), label);
  }
}
