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

  private final ServiceCatalogue catalogue;

  /** Vendors by section. */
  private final Map<Integer, Set<String>> sections = new HashMap<>();

  private final Map<String, Set<Slug>> services = new HashMap<>();

  CloudEvidence(ServiceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Takes note of a service that is meant without doubt. */
  void add(Slug service, int section) {
    Optional<String> vendor = vendorOf(service);
    if (vendor.isPresent()) {
      sections.computeIfAbsent(section, s -> new HashSet<>()).add(vendor.get());
      services.computeIfAbsent(vendor.get(), v -> new HashSet<>()).add(service);
    }
  }

  /** Whether the section names another service of the vendor without doubt. */
  boolean isInSection(Slug service, int section) {
    Optional<String> vendor = vendorOf(service);
    return vendor.isPresent() && sections.getOrDefault(section, Set.of()).contains(vendor.get());
  }

  /** Whether the note is about the cloud that the service belongs to, and no other as much. */
  boolean isOfNote(Slug service) {
    Optional<String> vendor = vendorOf(service);
    int own = vendor.isPresent() ? services.getOrDefault(vendor.get(), Set.of()).size() : 0;
    return own >= MIN_SERVICES_OF_NOTE && own == most();
  }

  private int most() {
    int most = 0;
    for (Set<Slug> ofVendor : services.values()) {
      most = Math.max(most, ofVendor.size());
    }
    return most;
  }

  /** Whether two services are of one vendor, or two technologies of one category. */
  boolean areOfOneKind(Slug one, Slug other) {
    return kindOf(one).equals(kindOf(other));
  }

  /** Whether two are services of one vendor. */
  boolean areOfOneCloud(Slug one, Slug other) {
    Optional<String> vendor = vendorOf(one);
    return vendor.isPresent() && vendor.equals(vendorOf(other));
  }

  private Optional<String> kindOf(Slug service) {
    return vendorOf(service).or(() -> catalogue.service(service).map(Service::category));
  }

  /** The vendor of a cloud service; absent for technologies. */
  private Optional<String> vendorOf(Slug service) {
    return catalogue
        .service(service)
        .filter(s -> s.kind() == ServiceKind.SERVICE)
        .map(Service::vendor);
  }
}
