package confnotes.search;

import confnotes.model.Permalink;
import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import confnotes.model.SearchDocument.Origin;
import confnotes.model.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code notes.txt}: documents whose address is {@code <id>/}. */
final class JudgedNotes {
  private final List<SearchDocument> documents = new ArrayList<>();
  private Origin origin = new Origin("", Optional.empty(), Optional.empty());

  private JudgedNotes() {}

  static List<SearchDocument> read(Path file) {
    JudgedNotes notes = new JudgedNotes();
    List<String> block = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.matches("(service|technology|event|speaker|note|passage) .*|")) {
        notes.add(block);
        block.clear();
      }
      block.add(line);
    }
    notes.add(block);
    return List.copyOf(notes.documents);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.startsWith("# ")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> block) {
    if (block.isEmpty() || block.get(0).isBlank()) {
      return;
    }
    String[] head = block.get(0).split(" ", 2);
    String[] cells =
        Arrays.stream(head[1].split("\\|", -1)).map(String::strip).toArray(String[]::new);
    switch (head[0]) {
      case "note" ->
          origin = new Origin(cells[0], some(cells[1]), some(cells[2]).map(Integer::valueOf));
      case "passage" -> addPassage(cells, String.join("\n", block.subList(1, block.size())));
      default -> addThing(Kind.valueOf(head[0].toUpperCase(Locale.ROOT)), cells);
    }
  }

  private void addThing(Kind kind, String[] cells) {
    List<String> names = items(cells[1]);
    boolean isService = kind.compareTo(Kind.TECHNOLOGY) <= 0;
    documents.add(
        new SearchDocument(
            new Permalink(cells[0] + "/"),
            kind,
            names.get(0),
            names,
            Optional.empty(),
            List.of(),
            isService ? List.of(new Slug(cells[0])) : List.of(),
            ""));
  }

  private void addPassage(String[] cells, String text) {
    documents.add(
        new SearchDocument(
            new Permalink(cells[0] + "/"),
            Kind.SESSION,
            cells[1],
            List.of(),
            Optional.of(origin),
            items(cells[2]),
            items(cells[3]).stream().map(Slug::new).toList(),
            text));
  }

  private static Optional<String> some(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }

  private static List<String> items(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
