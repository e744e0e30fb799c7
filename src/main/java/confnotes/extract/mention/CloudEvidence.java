package confnotes.extract.mention;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose clouds a note and its sections speak of: those of the services named without doubt. */
final class CloudEvidence {

  /** So many services of one vendor make a note one about its cloud. */
  private static final int MIN_SERVICES_OF_NOTE = 3;

  /** A vendor within a section. */
  private record SectionVendor(int section, String vendor) {}

  private final ServiceCatalogue catalogue;
  private final Set<SectionVendor> sections = new HashSet<>();
  private final Map<String, Set<Slug>> services = new HashMap<>();

  CloudEvidence(ServiceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Takes note of a service that is meant without doubt. */
  void add(Slug service, int section) {
    vendorOf(service)
        .ifPresent(
            vendor -> {
              sections.add(new SectionVendor(section, vendor));
              services.computeIfAbsent(vendor, v -> new HashSet<>()).add(service);
            });
  }

  /** Whether the section names another service of the vendor without doubt. */
  boolean isInSection(Slug service, int section) {
    return vendorOf(service)
        .filter(v -> sections.contains(new SectionVendor(section, v)))
        .isPresent();
  }

  /** Whether the note is about the cloud that the service belongs to, and no other as much. */
  boolean isOfNote(Slug service) {
    int own = vendorOf(service).map(this::count).orElse(0);
    int most = services.values().stream().mapToInt(Set::size).max().orElse(0);
    return own >= MIN_SERVICES_OF_NOTE && own == most;
  }

  /** Whether two services are of one vendor, or two technologies of one category. */
  boolean areOfOneKind(Slug one, Slug other) {
    return kindOf(one).equals(kindOf(other));
  }

  private Optional<String> kindOf(Slug service) {
    return vendorOf(service).or(() -> catalogue.service(service).map(Service::category));
  }

  private int count(String vendor) {
    return services.getOrDefault(vendor, Set.of()).size();
  }

  /** The vendor of a cloud service; absent for technologies. */
  private Optional<String> vendorOf(Slug service) {
    return catalogue
        .service(service)
        .filter(s -> s.kind() == ServiceKind.SERVICE)
        .map(Service::vendor);
  }
}
