package confnotes.catalogue;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.model.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes typed fields from a map and reports those that are missing, unknown or of wrong form. */
final class FieldReader {

  private final Mapping fields;
  private final CatalogueProblems problems;

  FieldReader(Mapping fields, CatalogueProblems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  void allowOnly(Set<String> names) {
    for (String key : fields.fields().keySet()) {
      if (!names.contains(key)) {
        problems.error(
            "service-field-unknown",
            fields.keyPlace(key),
            "there is no field \"" + key + "\"",
            NearestNames.hint(key, names));
      }
    }
  }

  Optional<String> required(String key) {
    Optional<String> text = fields.text(key);
    if (text.isEmpty()) {
      problems.error("service-field-missing", fields.keyPlace(key), key + " is missing", "");
    }
    return text;
  }

  Optional<String> choice(String key, Set<String> values) {
    Optional<String> text = fields.text(key);
    if (text.isPresent() && !values.contains(text.get())) {
      String message = "\"" + text.get() + "\" is no value of " + key;
      String hint = "write one of " + String.join(", ", values.stream().sorted().toList());
      problems.error("service-field-value", fields.keyPlace(key), message, hint);
      return Optional.empty();
    }
    return text;
  }

  /** A slug; absent when there is none or it is not one, which is reported. */
  Optional<Slug> slug(String key) {
    Optional<String> text = fields.text(key);
    if (text.isPresent() && !Slug.isSlug(text.get())) {
      problems.error(
          "service-slug-invalid",
          fields.keyPlace(key),
          "\"" + text.get() + "\" is not a slug",
          "use lower-case letters, digits and single hyphens");
      return Optional.empty();
    }
    return text.map(Slug::new);
  }

  /** The items of a list; empty when the field is not there, or is no list, which is reported. */
  List<DataValue> list(String key) {
    DataValue value = fields.get(key).orElse(null);
    if (value instanceof DataValue.Sequence list) {
      return list.items();
    }
    if (value != null) {
      problems.error("service-field-value", value.at(), key + " is a list", "write - before each");
    }
    return List.of();
  }

  /** The words of a list, or the one word there; empty when the field is not there. */
  List<String> words(String key) {
    return fields.get(key).map(value -> words(key, value)).orElse(List.of());
  }

  private List<String> words(String key, DataValue value) {
    if (value instanceof DataValue.Text text) {
      return text.isBlank() ? List.of() : List.of(text.value().strip());
    }
    if (value instanceof DataValue.Sequence list
        && list.items().stream().allMatch(DataValue.Text.class::isInstance)) {
      return list.items().stream().map(item -> ((DataValue.Text) item).value().strip()).toList();
    }
    problems.error("service-field-value", value.at(), key + " is a list of words", "");
    return List.of();
  }
}
