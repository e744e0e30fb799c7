package confnotes.catalogue;

import java.util.Comparator;
import java.util.List;

/**
 * Who offers services.
 *
 * @param key word used in catalogue files, for example {@code aws}
 * @param name name shown, for example {@code Amazon Web Services}
 * @param prefixes what people write in front of its services' names, the longest first; empty for
 *     technologies
 */
public record Vendor(String key, String name, List<String> prefixes) {

  public Vendor {
    prefixes =
        prefixes.stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
            .toList();
  }

  /**
   * {@code name} without this vendor's prefix in front, or unchanged when there is none or nothing
   * would be left.
   */
  String withoutPrefix(String name) {
    return prefixes.stream()
        .filter(prefix -> name.length() > prefix.length() + 1)
        .filter(prefix -> name.regionMatches(true, 0, prefix, 0, prefix.length()))
        .filter(prefix -> name.charAt(prefix.length()) == ' ')
        .findFirst()
        .map(prefix -> name.substring(prefix.length()).strip())
        .orElse(name);
  }
}
