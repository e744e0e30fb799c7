package confnotes.catalogue;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names of an entry: plain words, and maps for names that need more. */
final class NameReader {

  private static final Set<String> FIELDS =
      Set.of("text", "when", "near", "never-near", "case", "never-before", "never-after");

  private static final Set<String> FORMER_FIELDS = Set.of("name", "until");

  private static final Set<String> RULES = Set.of("always", "established", "vendor", "near");

  private final Vendor vendor;
  private final CatalogueProblems problems;

  NameReader(Vendor vendor, CatalogueProblems problems) {
    this.vendor = vendor;
    this.problems = problems;
  }

  /** The names under {@code names}, without vendor in front. */
  List<ServiceName> names(Mapping entry) {
    List<ServiceName> names = new ArrayList<>();
    for (DataValue item : new FieldReader(entry, problems).list("names")) {
      Optional<ServiceName> name = name(item);
      if (name.isPresent()
          && FoldedText.compact(name.get().text()).length() > NamePattern.MAX_LENGTH) {
        problems.error(
            "service-name-length",
            item.at(),
            "a name longer than " + NamePattern.MAX_LENGTH + " characters without blanks",
            "shorten it");
      } else {
        name.ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<ServiceName> name(DataValue item) {
    if (item instanceof Mapping fields) {
      return detailed(fields);
    }
    if (item instanceof DataValue.Text text && !text.isBlank()) {
      return Optional.of(plain(text.value().strip()));
    }
    problems.error("service-names", item.at(), "a name is a word or a map", "write text: name");
    return Optional.empty();
  }

  /**
   * {@code written}, then the official name and earlier ones. What is left of these without the
   * vendor means the service only behind the vendor, unless it is listed among the names or says
   * otherwise.
   */
  List<ServiceName> withOfficialNames(List<ServiceName> written, Mapping entry) {
    List<ServiceName> all = new ArrayList<>(written);
    Set<String> known = new HashSet<>();
    written.forEach(name -> known.add(FoldedText.compact(name.text())));
    List<ServiceName> official = new ArrayList<>();
    entry.text("name").map(this::withoutBrackets).ifPresent(n -> official.add(plain(n)));
    for (DataValue item : new FieldReader(entry, problems).list("former")) {
      former(item).ifPresent(official::add);
    }
    official.stream().filter(n -> known.add(FoldedText.compact(n.text()))).forEach(all::add);
    return all;
  }

  private Optional<ServiceName> former(DataValue item) {
    if (!(item instanceof Mapping fields)) {
      return Optional.of(plain(((DataValue.Text) item).value().strip()));
    }
    FieldReader reader = new FieldReader(fields, problems);
    reader.allowOnly(FORMER_FIELDS);
    return reader.required("name").map(this::plain);
  }

  private Optional<ServiceName> detailed(Mapping fields) {
    FieldReader reader = new FieldReader(fields, problems);
    reader.allowOnly(FIELDS);
    Optional<String> text = reader.required("text");
    NameRule rule =
        reader.choice("when", RULES).flatMap(NameRule::of).orElse(defaultRule(text.orElse("")));
    List<String> near = reader.words("near");
    List<String> neverNear = reader.words("never-near");
    if (!ServiceName.isNearAllowed(rule, near, neverNear)) {
      problems.error(
          "service-name-near",
          fields.at(),
          "near: goes with when: near, or with never-near:",
          "list words of which one must be near");
      return Optional.empty();
    }
    boolean isExact = reader.choice("case", Set.of("any", "exact")).equals(Optional.of("exact"));
    List<String> before = reader.words("never-before");
    List<String> after = reader.words("never-after");
    return text.map(
        t ->
            new ServiceName(
                vendor.withoutPrefix(t), rule, near, neverNear, isExact, before, after));
  }

  private ServiceName plain(String name) {
    return ServiceName.plain(vendor.withoutPrefix(name), defaultRule(name));
  }

  private String withoutBrackets(String name) {
    return name.replaceAll("\\s*\\([^)]*\\)", "").strip();
  }

  /** A name written with its vendor is one that needs it. */
  private NameRule defaultRule(String name) {
    return vendor.withoutPrefix(name).equals(name) ? NameRule.ALWAYS : NameRule.VENDOR;
  }
}
