package confnotes.read.spec;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Outcome;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.SourceNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of {@code src/test/resources/spec}: its result, the places of its texts, and that
 * no visible word is lost. {@code -Dspec.update} writes the results anew; a person reads them.
 */
final class SpecTest {

  private static final Path FOLDER = Path.of("src/test/resources/spec");

  private final SpecNotes notes;

  SpecTest(@TempDir Path folder) throws IOException {
    notes = SpecNotes.in(folder);
  }

  @TestFactory
  Stream<DynamicTest> examplesHold() throws IOException {
    List<SpecExample> examples = new ArrayList<>();
    for (Path file : files()) {
      if (System.getProperty("spec.update") != null) {
        update(file);
      }
      examples.addAll(SpecExample.in(file.getFileName().toString(), Files.readString(file)));
    }
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.file() + ":" + e.line() + " " + e.name(), () -> check(e)));
  }

  private void check(SpecExample example) {
    Outcome<SourceNote> outcome = notes.read(example.note());
    assertThat(SpecResult.of(outcome)).isEqualTo(example.result());
    outcome.product().ifPresent(note -> check(note, example.note()));
  }

  private static void check(SourceNote note, String source) {
    List<String> lines = source.lines().toList();
    note.body().nodes().forEach(node -> checkPlaces(node, lines));
    assertThat(VisibleWords.lost(source, note.body().nodes())).as("lost words").isEmpty();
  }

  /** A text of a word or more stands in the source; a shorter one can be an escape or an entity. */
  private static void checkPlaces(BodyNode node, List<String> lines) {
    if (node instanceof Element element && !element.attribute("class").startsWith("generated")) {
      element.children().forEach(child -> checkPlaces(child, lines));
    } else if (node instanceof Text text
        && text.value().strip().codePointCount(0, text.value().strip().length()) > 2) {
      String line = lines.get(text.at().line() - 1);
      int offset = line.offsetByCodePoints(0, text.at().column() - 1);
      assertThat(line.substring(offset)).startsWith(text.value());
    }
  }

  private void update(Path file) throws IOException {
    String text = Files.readString(file);
    StringBuilder updated = new StringBuilder();
    List<SpecExample> examples = SpecExample.in(file.getFileName().toString(), text);
    List<String> lines = text.lines().toList();
    int at = 0;
    for (SpecExample example : examples) {
      while (at < example.line()) {
        updated.append(lines.get(at++)).append('\n');
      }
      while (!lines.get(at).equals(".")) {
        updated.append(lines.get(at++)).append('\n');
      }
      updated.append(".\n").append(SpecResult.of(notes.read(example.note())).replace('\t', '→'));
      while (!lines.get(at).equals(SpecExample.FENCE)) {
        at++;
      }
    }
    while (at < lines.size()) {
      updated.append(lines.get(at++)).append('\n');
    }
    Files.writeString(file, updated);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }
}
