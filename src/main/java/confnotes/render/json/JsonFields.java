package confnotes.render.json;

import java.util.Arrays;
import java.util.Optional;

/** Fields of a JSON object in the order added; an absent value is {@code null}, never left out. */
public final class JsonFields {

  private static final int USUAL_SIZE = 8;

  private String[] names = new String[USUAL_SIZE];
  private Object[] values = new Object[USUAL_SIZE];
  private int size;

  /**
   * Adds a field.
   *
   * @param name letters only, so that it is written as it stands
   * @param value as {@link JsonText} takes it, or an {@link Optional} of it
   */
  public JsonFields add(String name, Object value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    names[size] = name;
    values[size++] = value instanceof Optional<?> optional ? orNull(optional) : value;
    return this;
  }

  private static Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : JsonText.NULL;
  }

  int size() {
    return size;
  }

  String name(int index) {
    return names[index];
  }

  Object value(int index) {
    return values[index];
  }
}
