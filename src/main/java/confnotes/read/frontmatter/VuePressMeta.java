package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.model.Position;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * VuePress's {@code meta}, a list of {@code name} and {@code content}: each pair becomes a key of
 * the front matter, behind those that are there.
 */
final class VuePressMeta {

  private VuePressMeta() {}

  static DataValue.Mapping lifted(DataValue.Mapping fields) {
    if (!(fields.fields().get("meta") instanceof DataValue.Sequence list)) {
      return fields;
    }
    Map<String, DataValue> all = new LinkedHashMap<>(fields.fields());
    Map<String, Position> places = new LinkedHashMap<>(fields.keyPlaces());
    for (DataValue item : list.items()) {
      if (item instanceof DataValue.Mapping entry) {
        lift(entry, all, places);
      }
    }
    return new DataValue.Mapping(all, places, fields.at());
  }

  private static void lift(
      DataValue.Mapping entry, Map<String, DataValue> all, Map<String, Position> places) {
    Optional<String> name = entry.text("name").or(() -> entry.text("property"));
    Optional<DataValue> content = entry.get("content");
    if (name.isPresent() && content.isPresent() && !all.containsKey(name.get())) {
      all.put(name.get(), content.get());
      places.put(name.get(), entry.at());
    }
  }
}
