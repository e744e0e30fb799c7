package confnotes.catalogue;

import confnotes.model.Service;
import java.util.List;

/**
 * A service and every name under which text is searched for it.
 *
 * @param service the service
 * @param names its names without vendor in front, the official and earlier ones among them
 */
public record CatalogueEntry(Service service, List<ServiceName> names) {

  public CatalogueEntry {
    names = List.copyOf(names);
  }
}
