package confnotes.content;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.data.DataValue.Sequence;
import confnotes.data.DataValue.Text;
import confnotes.model.Position;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The fields of one mapping, typed one by one, each mistake with its place. */
final class Fields {

  private final ContentFile file;
  private final Mapping mapping;

  Fields(ContentFile file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  Position at() {
    return mapping.at();
  }

  Position at(String key) {
    return mapping.keyPlace(key);
  }

  /** Complains about every key that is none of these, naming the nearest. */
  void expectOnly(String... known) {
    for (String key : mapping.fields().keySet()) {
      if (!List.of(known).contains(key)) {
        file.error(
            "key-unknown",
            at(key),
            "there is no key \"" + key + "\"",
            "did you mean \""
                + nearest(key, known)
                + "\"? Known keys: "
                + String.join(", ", known));
      }
    }
  }

  private static String nearest(String key, String... known) {
    return List.of(known).stream()
        .min(Comparator.comparingInt((String k) -> EditDistance.between(key, k)))
        .orElseThrow();
  }

  Optional<String> text(String key) {
    Optional<DataValue> value = mapping.get(key);
    if (value.isPresent() && !(value.get() instanceof Text)) {
      wrong(key, "one line of text");
    }
    return mapping.text(key);
  }

  /** The text, which has to be there. */
  Optional<String> requiredText(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty() && mapping.get(key).isEmpty()) {
      file.error("key-missing", at(), "\"" + key + "\" is missing", "add a line " + key + ": …");
    }
    return text;
  }

  Optional<LocalDate> date(String key) {
    Optional<String> text = text(key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      file.error(
          "date-invalid",
          at(key),
          "\"" + text.orElse("") + "\" is not a calendar date",
          "write year-month-day, for example 2024-12-02");
      return Optional.empty();
    }
  }

  Optional<Integer> year(String key) {
    Optional<String> text = text(key);
    if (text.isPresent() && !text.get().matches("(19|20)\\d\\d")) {
      wrong(key, "a year such as 2024");
      return Optional.empty();
    }
    return text.map(Integer::valueOf);
  }

  /** Texts of a list, or the one text that stands in its place. */
  List<String> texts(String key) {
    Optional<DataValue> value = mapping.get(key);
    List<String> texts = new ArrayList<>();
    List<DataValue> items =
        value.map(v -> v instanceof Sequence list ? list.items() : List.of(v)).orElse(List.of());
    for (DataValue item : items) {
      if (item instanceof Text text) {
        if (!text.isBlank()) {
          texts.add(text.value().strip());
        }
      } else {
        wrong(key, "a list of texts");
      }
    }
    return texts;
  }

  /** Mappings of a list. */
  List<Fields> list(String key) {
    Optional<DataValue> value = mapping.get(key);
    List<Fields> entries = new ArrayList<>();
    if (value.isPresent() && !(value.get() instanceof Sequence) && !isBlank(value.get())) {
      wrong(key, "a list, each entry beginning with \"- \"");
    } else if (value.orElse(null) instanceof Sequence list) {
      for (DataValue item : list.items()) {
        if (item instanceof Mapping entry) {
          entries.add(new Fields(file, entry));
        } else {
          file.error("value-invalid", item.at(), "an entry of \"" + key + "\" has no keys", "");
        }
      }
    }
    return entries;
  }

  private static boolean isBlank(DataValue value) {
    return value instanceof Text text && text.isBlank();
  }

  void wrong(String key, String expected) {
    file.error("value-invalid", at(key), "\"" + key + "\" is not " + expected, "write " + expected);
  }
}
