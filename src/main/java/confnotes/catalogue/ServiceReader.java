package confnotes.catalogue;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.model.Service;
import confnotes.model.Service.FormerName;
import confnotes.model.ServiceKind;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an entry says of its service, apart from how it is found in text. */
final class ServiceReader {

  private static final Set<String> LANGUAGES = Set.of("ko", "en");

  private final Mapping fields;
  private final Mapping file;
  private final CatalogueProblems problems;
  private final FieldReader reader;

  /**
   * @param fields the entry
   * @param file the file around it, which gives the kind where the entry does not
   */
  ServiceReader(Mapping fields, Mapping file, CatalogueProblems problems) {
    this.fields = fields;
    this.file = file;
    this.problems = problems;
    this.reader = new FieldReader(fields, problems);
  }

  /** The service; absent when its name or category is missing, which is reported. */
  Optional<Service> read(Slug slug, Vendor vendor, List<ServiceName> names) {
    Optional<String> name = reader.required("name");
    Optional<String> category = category();
    Map<String, String> description = description();
    if (name.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Service(
            slug,
            name.get(),
            vendor.key(),
            kind(),
            category.get(),
            fields.text("url"),
            names.stream().map(ServiceName::text).distinct().sorted().toList(),
            formerNames(),
            fields.text("retired"),
            reader.slug("part-of"),
            description));
  }

  private Optional<String> category() {
    Optional<String> category = reader.required("category");
    if (category.isPresent() && !Categories.isKnown(category.get())) {
      problems.error(
          "service-category-unknown",
          fields.keyPlace("category"),
          "there is no category \"" + category.get() + "\"",
          NearestNames.hint(category.get(), Categories.all()));
    }
    return category;
  }

  private ServiceKind kind() {
    Set<String> labels = Set.of("service", "technology");
    Optional<String> label =
        reader
            .choice("kind", labels)
            .or(() -> new FieldReader(file, problems).choice("kind", labels));
    return label.equals(Optional.of("technology")) ? ServiceKind.TECHNOLOGY : ServiceKind.SERVICE;
  }

  /** One line by language; a plain text is taken for the Korean and the English one. */
  private Map<String, String> description() {
    Map<String, String> lines = new HashMap<>();
    if (fields.get("description").orElse(null) instanceof Mapping byLanguage) {
      byLanguage
          .fields()
          .keySet()
          .forEach(l -> line(byLanguage, l).ifPresent(t -> lines.put(l, t)));
    } else {
      fields.text("description").ifPresent(t -> lines.putAll(Map.of("ko", t, "en", t)));
    }
    if (lines.isEmpty()) {
      problems.error(
          "service-description-missing",
          fields.keyPlace("description"),
          "a description is missing",
          "write description: {ko: …, en: …}, one line each");
    }
    return lines;
  }

  /** A line in a language that pages are written in; of another key, it reports that. */
  private Optional<String> line(Mapping byLanguage, String language) {
    if (LANGUAGES.contains(language)) {
      return byLanguage.text(language);
    }
    problems.error(
        "service-description-language",
        byLanguage.keyPlace(language),
        "\"" + language + "\" is no language of descriptions",
        "write ko or en, and quotes around a line that holds a comma");
    return Optional.empty();
  }

  private List<FormerName> formerNames() {
    List<FormerName> former = new ArrayList<>();
    for (DataValue item : reader.list("former")) {
      if (item instanceof Mapping entry) {
        Optional<String> until = entry.text("until");
        entry.text("name").ifPresent(name -> former.add(new FormerName(name, until)));
      } else if (item instanceof DataValue.Text text && !text.isBlank()) {
        former.add(new FormerName(text.value().strip(), Optional.empty()));
      }
    }
    former.sort(Comparator.comparing((FormerName f) -> f.until().orElse("")).reversed());
    return former;
  }
}
