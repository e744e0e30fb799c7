package confnotes.catalogue;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.data.YamlReader;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.DiagnosticFormat;
import confnotes.diagnostic.Outcome;
import confnotes.model.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads catalogue files: those of the program, and the one that a project adds. */
final class CatalogueLoader {

  static final String VENDORS_FILE = "vendors.yaml";
  static final String INDEX_FILE = "files.txt";
  private static final String ORDINARY_WORDS_FILE = "ordinary-words.txt";

  private static final YamlReader YAML = new YamlReader(1 << 21);

  private CatalogueLoader() {}

  static ServiceCatalogue builtIn() {
    Outcome<ServiceCatalogue> outcome = readBuiltIn();
    return outcome.product().orElseThrow(() -> wrong(outcome.diagnostics().all()));
  }

  private static IllegalStateException wrong(List<Diagnostic> problems) {
    return new IllegalStateException(
        problems.stream().map(DiagnosticFormat::format).collect(Collectors.joining("\n")));
  }

  /** The built-in files with all that is wrong in them. */
  static Outcome<ServiceCatalogue> readBuiltIn() {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Vendor> vendors = vendors();
    return finish(merged(vendors, problems), vendors, problems);
  }

  private static CatalogueMerger merged(Map<String, Vendor> vendors, List<Diagnostic> problems) {
    CatalogueMerger merger = new CatalogueMerger(Map.of());
    builtInFiles().parallelStream()
        .map(file -> file(file, resource(file), vendors, Map.of()))
        .toList()
        .forEach(file -> merger.add(file, problems));
    return merger;
  }

  /** The built-in files and one more. */
  static Outcome<ServiceCatalogue> builtInWith(String yaml, String path) {
    List<Diagnostic> builtInProblems = new ArrayList<>();
    Map<String, Vendor> vendors = vendors();
    Map<Slug, CatalogueEntry> base = merged(vendors, builtInProblems).entries();
    if (!builtInProblems.isEmpty()) {
      throw wrong(builtInProblems);
    }
    Map<Slug, String> known = new LinkedHashMap<>();
    base.forEach((slug, entry) -> known.put(slug, entry.service().vendor()));
    List<Diagnostic> problems = new ArrayList<>();
    CatalogueMerger merger = new CatalogueMerger(base);
    merger.add(file(path, yaml, vendors, known), problems);
    return finish(merger, vendors, problems);
  }

  /** Names of the built-in files, in the order of the index. */
  static List<String> builtInFiles() {
    return resource(INDEX_FILE).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** Words that are near a name and none. */
  static Set<String> ordinaryWords() {
    return resource(ORDINARY_WORDS_FILE)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Outcome<ServiceCatalogue> finish(
      CatalogueMerger merger, Map<String, Vendor> vendors, List<Diagnostic> problems) {
    merger.check(problems);
    return problems.stream().anyMatch(Diagnostic::isError)
        ? Outcome.refused(problems)
        : Outcome.of(new ServiceCatalogue(merger.entries(), vendors), problems);
  }

  private static CatalogueFile file(
      String path, String yaml, Map<String, Vendor> vendors, Map<Slug, String> known) {
    Outcome<DataValue> document = YAML.read(yaml, path, 1);
    CatalogueProblems problems = new CatalogueProblems(path);
    List<EntryReader.Written> entries =
        document.product().orElse(null) instanceof Mapping file
            ? new EntryReader(vendors, problems).read(file, known)
            : List.of();
    List<Diagnostic> all = new ArrayList<>(document.diagnostics().all());
    all.addAll(problems.found());
    return new CatalogueFile(path, entries, all);
  }

  private static Map<String, Vendor> vendors() {
    Outcome<DataValue> document = YAML.read(resource(VENDORS_FILE), VENDORS_FILE, 1);
    Map<String, Vendor> vendors = new LinkedHashMap<>();
    CatalogueProblems problems = new CatalogueProblems(VENDORS_FILE);
    if (document.product().orElse(null) instanceof Mapping file
        && file.get("vendors").orElse(null) instanceof DataValue.Sequence list) {
      for (DataValue item : list.items()) {
        FieldReader reader = new FieldReader((Mapping) item, problems);
        String key = reader.required("key").orElse("");
        String name = reader.required("name").orElse("");
        vendors.put(key, new Vendor(key, name, reader.words("prefixes")));
      }
    }
    if (vendors.isEmpty() || !problems.found().isEmpty()) {
      throw new IllegalStateException(VENDORS_FILE + ": " + problems.found());
    }
    return vendors;
  }

  private static String resource(String name) {
    try (InputStream in = CatalogueLoader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside the catalogue");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
