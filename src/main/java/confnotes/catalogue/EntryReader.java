package confnotes.catalogue;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.model.Position;
import confnotes.model.Service;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one catalogue file. */
final class EntryReader {

  /**
   * An entry as written, before it is known whether it stands for itself or adds to another.
   *
   * @param slug its slug
   * @param service what it says of its service; absent when it only adds names
   * @param names names, without vendor in front
   * @param at where it stands
   */
  record Written(Slug slug, Optional<Service> service, List<ServiceName> names, Position at) {

    Written {
      names = List.copyOf(names);
    }
  }

  private static final Set<String> FIELDS =
      Set.of(
          "slug",
          "name",
          "vendor",
          "kind",
          "category",
          "url",
          "names",
          "former",
          "retired",
          "part-of",
          "description");

  private final Map<String, Vendor> vendors;
  private final CatalogueProblems problems;

  EntryReader(Map<String, Vendor> vendors, CatalogueProblems problems) {
    this.vendors = vendors;
    this.problems = problems;
  }

  /**
   * Reads the entries of one file.
   *
   * @param file the whole file
   * @param vendorOfKnown vendor of each service already known; entries for these may be names only
   */
  List<Written> read(Mapping file, Map<Slug, String> vendorOfKnown) {
    new FieldReader(file, problems).allowOnly(Set.of("vendor", "kind", "services"));
    List<Written> entries = new ArrayList<>();
    if (file.get("services").orElse(null) instanceof DataValue.Sequence services) {
      for (DataValue item : services.items()) {
        if (item instanceof Mapping fields) {
          entry(fields, file, vendorOfKnown).ifPresent(entries::add);
        } else {
          problems.error("service-entry", item.at(), "an entry is a map", "begin with - slug:");
        }
      }
    } else if (!file.fields().isEmpty()) {
      problems.error("service-entry", file.keyPlace("services"), "services: is a list", "");
    }
    return entries;
  }

  private Optional<Written> entry(Mapping fields, Mapping file, Map<Slug, String> vendorOfKnown) {
    FieldReader reader = new FieldReader(fields, problems);
    reader.allowOnly(FIELDS);
    reader.required("slug");
    return reader.slug("slug").map(slug -> entry(slug, fields, file, vendorOfKnown.get(slug)));
  }

  private Written entry(Slug slug, Mapping fields, Mapping file, @Nullable String knownVendor) {
    Vendor vendor =
        vendor(
            knownVendor != null
                ? knownVendor
                : fields.text("vendor").or(() -> file.text("vendor")).orElse("other"),
            fields);
    NameReader nameReader = new NameReader(vendor, problems);
    List<ServiceName> written = nameReader.names(fields);
    if (knownVendor != null && fields.text("name").isEmpty()) {
      return new Written(slug, Optional.empty(), written, fields.at());
    }
    Optional<Service> service =
        new ServiceReader(fields, file, problems).read(slug, vendor, written);
    List<ServiceName> all = nameReader.withOfficialNames(written, fields);
    return new Written(slug, service, all, fields.at());
  }

  private Vendor vendor(String key, Mapping fields) {
    Vendor vendor = vendors.get(key);
    if (vendor != null) {
      return vendor;
    }
    problems.error(
        "service-vendor-unknown",
        fields.keyPlace("vendor"),
        "there is no vendor \"" + key + "\"",
        "write one of " + String.join(", ", vendors.keySet().stream().sorted().toList()));
    return new Vendor("other", "other", List.of());
  }
}
