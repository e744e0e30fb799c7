package confnotes.catalogue;

import confnotes.diagnostic.Outcome;
import confnotes.model.Service;
import confnotes.model.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every service and technology that notes are searched for. Immutable; can be used by many threads.
 */
public final class ServiceCatalogue {

  /** In the order of their slugs. */
  private final Map<Slug, CatalogueEntry> entries;

  private final Map<String, Vendor> vendors;
  private final Map<String, Slug> slugsByName;

  /** Keys of vendors by what people write in front of services. */
  private final Map<String, String> vendorsByFront = new TreeMap<>();

  private final AliasMatcher matcher;
  private final MisspellingFinder misspellings;

  ServiceCatalogue(Map<Slug, CatalogueEntry> entries, Map<String, Vendor> vendors) {
    this.entries = new LinkedHashMap<>(new TreeMap<>(entries));
    this.vendors = Map.copyOf(vendors);
    this.slugsByName = slugsByName(this.entries.values());
    for (Vendor vendor : vendors.values()) {
      vendor.prefixes().forEach(p -> vendorsByFront.put(FoldedText.compact(p), vendor.key()));
    }
    this.matcher = new AliasMatcher(this.entries.values(), vendors.values());
    this.misspellings =
        new MisspellingFinder(
            this.entries.values(), vendors.values(), CatalogueLoader.ordinaryWords());
  }

  /**
   * The catalogue that comes with the program.
   *
   * @throws IllegalStateException when one of its files is wrong
   */
  public static ServiceCatalogue builtIn() {
    return CatalogueLoader.builtIn();
  }

  /**
   * The same with the entries of {@code content/services.yaml}: services of its own, and more names
   * for known ones, which need no more than {@code slug} and {@code names}.
   *
   * @param yaml the file's text
   * @param path the file's path, for diagnostics
   * @throws IllegalStateException as {@link #builtIn}
   */
  public static Outcome<ServiceCatalogue> builtInWith(String yaml, String path) {
    return CatalogueLoader.builtInWith(yaml, path);
  }

  /** All services, by slug. */
  public List<Service> services() {
    return entries.values().stream().map(CatalogueEntry::service).toList();
  }

  public Optional<Service> service(Slug slug) {
    return Optional.ofNullable(entries.get(slug)).map(CatalogueEntry::service);
  }

  /** All vendors, by key. */
  public List<Vendor> vendors() {
    return List.copyOf(new TreeMap<>(vendors).values());
  }

  /**
   * The service that an author means by {@code written}: a slug, an official name, an earlier one,
   * or any other name that belongs to one service alone, with its vendor in front or not; capitals,
   * blanks and hyphens do not matter.
   */
  public Optional<Slug> find(String written) {
    String compact = FoldedText.compact(written);
    return Optional.ofNullable(slugsByName.get(compact)).or(() -> findBehindVendor(compact));
  }

  /** {@code Amazon SQS}, though that is not how Amazon writes it. */
  private Optional<Slug> findBehindVendor(String compact) {
    for (Map.Entry<String, String> front : vendorsByFront.entrySet()) {
      if (compact.startsWith(front.getKey())) {
        Slug slug = slugsByName.get(compact.substring(front.getKey().length()));
        if (slug != null && isOf(front.getValue(), slug)) {
          return Optional.of(slug);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOf(String vendor, Slug service) {
    return service(service).filter(s -> s.vendor().equals(vendor)).isPresent();
  }

  /** What to tell someone who wrote a name that {@link #find} does not know; may be empty. */
  public String hintFor(String unknown) {
    return NearestNames.hint(unknown, entries.keySet().stream().map(Slug::value).toList());
  }

  /**
   * Looks for all names in a text.
   *
   * @param text text of one block; {@code \n} is a border that no name spans
   */
  public TextNames namesIn(String text) {
    return new TextNames(text, matcher, misspellings);
  }

  private static Map<String, Slug> slugsByName(Collection<CatalogueEntry> entries) {
    Map<String, Slug> names = new HashMap<>();
    Map<String, Slug> shared = new HashMap<>();
    for (CatalogueEntry entry : entries) {
      Slug slug = entry.service().slug();
      for (ServiceName name : entry.names()) {
        String compact = FoldedText.compact(name.text());
        if (!slug.equals(names.getOrDefault(compact, slug))) {
          shared.put(compact, slug);
        }
        names.put(compact, slug);
      }
    }
    names.keySet().removeAll(shared.keySet());
    for (CatalogueEntry entry : entries) {
      names.put(FoldedText.compact(entry.service().name()), entry.service().slug());
    }
    for (CatalogueEntry entry : entries) {
      names.put(FoldedText.compact(entry.service().slug().value()), entry.service().slug());
    }
    return names;
  }
}
