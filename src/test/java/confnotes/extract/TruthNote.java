package confnotes.extract;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.data.DataValue.Sequence;
import confnotes.data.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person says that a note holds: JSON beside the note, which is YAML as well. */
record TruthNote(String source, Optional<String> event, List<TruthSession> sessions) {

  private static final int MAX_CODE_POINTS = 200_000;

  /** A talk; {@code lines} and {@code titles} hold the first choice and then what will do, too. */
  record TruthSession(
      List<Integer> lines,
      List<String> titles,
      String start,
      String end,
      Set<String> speakers,
      Set<String> allowedSpeakers,
      List<Integer> partLines,
      boolean isOptional) {}

  static TruthNote read(Path file) {
    try {
      String text = Files.readString(file);
      Mapping root =
          (Mapping)
              new YamlReader(MAX_CODE_POINTS)
                  .read(text, file.toString(), 1)
                  .product()
                  .orElseThrow();
      Optional<String> event =
          root.get("event")
              .filter(Mapping.class::isInstance)
              .flatMap(e -> ((Mapping) e).text("name"));
      return new TruthNote(
          root.text("source").orElseThrow(),
          event,
          items(root, "sessions").stream().map(s -> session((Mapping) s)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static TruthSession session(Mapping session) {
    List<Integer> lines =
        new ArrayList<>(List.of(Integer.valueOf(session.text("line").orElseThrow())));
    lines.addAll(numbers(session, "alt_lines"));
    List<String> titles = new ArrayList<>(List.of(session.text("title").orElseThrow()));
    items(session, "alt_titles").forEach(t -> titles.add(((DataValue.Text) t).value()));
    return new TruthSession(
        lines,
        titles,
        time(session, "start"),
        time(session, "end"),
        names(session, "speakers"),
        names(session, "optional_speakers"),
        numbers(session, "part_lines"),
        session.text("optional").filter("true"::equals).isPresent());
  }

  private static String time(Mapping session, String key) {
    return session.text(key).filter(value -> !value.equals("null")).orElse("");
  }

  private static Set<String> names(Mapping session, String key) {
    return items(session, key).stream()
        .map(
            s ->
                s instanceof Mapping person
                    ? person.text("name").orElseThrow()
                    : ((DataValue.Text) s).value())
        .map(TruthNote::key)
        .collect(Collectors.toSet());
  }

  private static List<Integer> numbers(Mapping map, String key) {
    return items(map, key).stream()
        .map(n -> Integer.valueOf(((DataValue.Text) n).value()))
        .toList();
  }

  private static List<DataValue> items(Mapping map, String key) {
    return map.get(key)
        .filter(Sequence.class::isInstance)
        .map(s -> ((Sequence) s).items())
        .orElse(List.of());
  }

  /** Letters and digits only, in lower case. */
  static String key(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
