package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a value as what a key wants it to be: one text, or several. */
final class Values {

  private Values() {}

  /** The value as one line of text: lists by commas, maps as {@code key: value}. */
  static String flat(DataValue value) {
    if (value instanceof DataValue.Text text) {
      return text.value().strip();
    }
    if (value instanceof DataValue.Sequence list) {
      return list.items().stream().map(Values::flat).collect(Collectors.joining(", "));
    }
    return ((DataValue.Mapping) value)
        .fields().entrySet().stream()
            .map(e -> e.getKey() + ": " + flat(e.getValue()))
            .collect(Collectors.joining(", "));
  }

  /**
   * One text: the value itself, the first of a list, or the {@code name} or {@code url} of a map.
   */
  static String single(DataValue value) {
    if (value instanceof DataValue.Sequence list) {
      return list.items().isEmpty() ? "" : single(list.items().get(0));
    }
    if (value instanceof DataValue.Mapping map) {
      return map.text("name").or(() -> map.text("url")).or(() -> map.text("title")).orElse("");
    }
    return flat(value);
  }

  /** The items of a list; another value is its only item. */
  static List<DataValue> items(DataValue value) {
    return value instanceof DataValue.Sequence list ? list.items() : List.of(value);
  }

  /** Every text of a list, flattened; a text alone is split by {@code splitter}. */
  static List<String> several(DataValue value, String splitter) {
    List<String> found = new ArrayList<>();
    if (value instanceof DataValue.Sequence list) {
      list.items().forEach(item -> found.addAll(several(item, "\n")));
    } else if (value instanceof DataValue.Mapping map) {
      found.add(single(map));
    } else {
      found.addAll(List.of(flat(value).split(splitter)));
    }
    return found.stream().map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
  }
}
