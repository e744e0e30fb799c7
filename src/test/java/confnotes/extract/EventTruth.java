package confnotes.extract;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.data.DataValue.Sequence;
import confnotes.data.YamlReader;
import confnotes.model.EventClaim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The event that a person sees a note to be of.
 *
 * @param source file of the note
 * @param names what the event may be called, year apart; empty when the note is of no one event
 * @param year year of the edition; absent when the note does not tell
 */
record EventTruth(String source, Set<String> names, Optional<Integer> year) {

  private static final int MAX_CODE_POINTS = 200_000;

  static EventTruth read(Path file) {
    try {
      String json = Files.readString(file); // JSON is YAML as well
      Mapping root =
          (Mapping)
              new YamlReader(MAX_CODE_POINTS)
                  .read(json, file.toString(), 1)
                  .product()
                  .orElseThrow();
      String source = root.text("source").orElseThrow();
      return root.get("event")
          .filter(Mapping.class::isInstance)
          .map(event -> of(source, (Mapping) event))
          .orElse(new EventTruth(source, Set.of(), Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static EventTruth of(String source, Mapping event) {
    Optional<String> year = stated(event, "year");
    List<String> written = new ArrayList<>(texts(event, "alt_names"));
    written.add(event.text("name").orElseThrow());
    List<String> series = new ArrayList<>(texts(event, "alt_series"));
    stated(event, "series").ifPresent(series::add);
    String edition = stated(event, "edition").orElse("");
    series.forEach(one -> written.add(one + edition));
    Set<String> names = new HashSet<>();
    written.forEach(name -> names.add(key(name, year)));
    return new EventTruth(source, names, year.map(Integer::valueOf));
  }

  boolean isOne() {
    return !names.isEmpty();
  }

  /** Whether {@code claim} has the name, edition included, and the year where it is known. */
  boolean isMet(EventClaim claim) {
    String name = claim.series() + claim.edition().orElse("");
    return names.contains(key(name, claim.year().map(String::valueOf)))
        && (year.isEmpty() || year.equals(claim.year()));
  }

  private static String key(String name, Optional<String> year) {
    String key = TruthNote.key(name);
    return year.map(digits -> key.replace(digits, "")).orElse(key);
  }

  private static Optional<String> stated(Mapping map, String key) {
    return map.text(key).filter(value -> !value.equals("null"));
  }

  private static List<String> texts(Mapping map, String key) {
    return map
        .get(key)
        .filter(Sequence.class::isInstance)
        .map(list -> ((Sequence) list).items())
        .orElse(List.of())
        .stream()
        .map(text -> ((DataValue.Text) text).value())
        .toList();
  }
}
