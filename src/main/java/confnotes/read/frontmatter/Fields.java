package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Front matter looked up by meaning; remembers which keys were asked for. */
final class Fields {

  private final DataValue.Mapping written;
  private final Map<String, String> keyByLowerCase = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  Fields(DataValue.Mapping written) {
    this.written = written;
    written.fields().keySet().forEach(k -> keyByLowerCase.putIfAbsent(lower(k), k));
  }

  /** The first value that is there, and not empty, under a name of {@code key}. */
  Optional<DataValue> find(MetadataKey key) {
    return all(key).stream().findFirst();
  }

  /** Every value that is there under any name of {@code key}, in order of precedence. */
  List<DataValue> all(MetadataKey key) {
    List<DataValue> found = new ArrayList<>();
    for (String name : key.names()) {
      lookup(name).filter(v -> !isEmpty(v)).ifPresent(found::add);
    }
    return found;
  }

  /** A key by its own name, wherever {@code a.b} may lead. */
  private Optional<DataValue> lookup(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return top(name);
    }
    return top(name.substring(0, dot))
        .filter(DataValue.Mapping.class::isInstance)
        .flatMap(v -> ((DataValue.Mapping) v).get(name.substring(dot + 1)));
  }

  private Optional<DataValue> top(String name) {
    String key = keyByLowerCase.get(name);
    if (key == null) {
      return Optional.empty();
    }
    used.add(key);
    return written.get(key);
  }

  /** Every key without a meaning, its value as one text. */
  Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    written
        .fields()
        .forEach(
            (key, value) -> {
              if (!used.contains(key)) {
                others.put(key, Values.flat(value));
              }
            });
    return others;
  }

  /** Where each key stands, under its name as written and under the label of its meaning. */
  Map<String, Position> places() {
    Map<String, Position> places = new LinkedHashMap<>(written.keyPlaces());
    for (MetadataKey key : MetadataKey.values()) {
      String first = firstWritten(key);
      if (first != null) {
        places.putIfAbsent(key.label(), written.keyPlace(first));
      }
    }
    return places;
  }

  private @Nullable String firstWritten(MetadataKey key) {
    for (String name : key.topNames()) {
      String found = keyByLowerCase.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isEmpty(DataValue value) {
    if (value instanceof DataValue.Text text) {
      return text.isBlank();
    }
    return value instanceof DataValue.Sequence list && list.items().isEmpty();
  }

  private static String lower(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }
}
