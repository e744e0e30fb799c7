package confnotes.data;

import confnotes.model.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of YAML, TOML, JSON or {@code key=value}: text, a list or a map, each with its place. */
public sealed interface DataValue {

  /** Where the value begins in its file. */
  Position at();

  /** Text, a number, a date, a truth value: whatever stood there, as text. */
  record Text(String value, Position at) implements DataValue {
    public boolean isBlank() {
      return value.isBlank();
    }
  }

  /** Values in the order written. */
  record Sequence(List<DataValue> items, Position at) implements DataValue {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Fields in the order written; {@code keyPlaces} says where each key stands. */
  record Mapping(Map<String, DataValue> fields, Map<String, Position> keyPlaces, Position at)
      implements DataValue {
    public Mapping {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
      keyPlaces = Map.copyOf(keyPlaces);
    }

    public static Mapping empty() {
      return new Mapping(Map.of(), Map.of(), new Position(1, 1));
    }

    public Optional<DataValue> get(String key) {
      return Optional.ofNullable(fields.get(key));
    }

    /** The text under {@code key}; absent when there is none, or it is blank, a list or a map. */
    public Optional<String> text(String key) {
      return get(key)
          .filter(Text.class::isInstance)
          .map(v -> ((Text) v).value().strip())
          .filter(s -> !s.isEmpty());
    }

    /** Place of the key, or of the mapping when the key is not there. */
    public Position keyPlace(String key) {
      return keyPlaces.getOrDefault(key, at);
    }
  }
}
