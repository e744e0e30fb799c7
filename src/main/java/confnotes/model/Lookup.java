package confnotes.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up what an earlier step has promised to be there. */
public final class Lookup {

  private Lookup() {}

  /**
   * The value of a key that is there.
   *
   * @throws IllegalStateException when it is not: two steps disagree
   */
  public static <K, V> V required(Map<K, V> map, K key) {
    @Nullable V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("nothing is known of \"" + key + "\"");
    }
    return value;
  }
}
