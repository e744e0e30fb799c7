package confnotes.render.data;

import confnotes.render.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fields of a JSON object in the order added; an absent value is {@code null}, never left out. */
final class Fields {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  Fields add(String name, Object value) {
    Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    fields.put(name, shown == null ? JsonText.NULL : shown);
    return this;
  }

  Map<String, Object> done() {
    return fields;
  }
}
