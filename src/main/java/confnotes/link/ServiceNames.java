package confnotes.link;

import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.Service;
import confnotes.model.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Services by every name they have. */
final class ServiceNames {

  private final Map<NameKey, Slug> byName = new HashMap<>();

  ServiceNames(Collection<Service> catalogue) {
    for (Service service : catalogue) {
      Stream.concat(Stream.of(service.name(), service.slug().value()), service.aliases().stream())
          .map(NameKey::of)
          .forEach(name -> byName.putIfAbsent(name, service.slug()));
    }
  }

  /** The page of the service of this name; absent unless the note mentions it. */
  Optional<Permalink> page(String name, Note note) {
    return Optional.ofNullable(byName.get(NameKey.of(name)))
        .filter(slug -> note.mentions().stream().anyMatch(m -> m.service().equals(slug)))
        .map(Permalink::tag);
  }
}
