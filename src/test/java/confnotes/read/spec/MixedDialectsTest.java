package confnotes.read.spec;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.SourceNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand notes of the examples that need no warning, each in one dialect with what all dialects
 * share: together they need none either, and lose no word.
 */
final class MixedDialectsTest {

  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private static final int COUNT = 1_000;
  private static final List<String> DIALECTS =
      List.of("hugo", "jekyll", "hexo", "obsidian", "vuepress", "mkdocs", "mdx", "markdown");
  private static final List<String> SHARED =
      List.of("markdown", "emphasis", "links", "images", "html");

  @Test
  void examplesWithoutWarningsNeedNoneTogether(@TempDir Path folder) throws IOException {
    SpecNotes notes = SpecNotes.in(folder);
    Random random = new Random(20190417);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String dialect = DIALECTS.get(i % DIALECTS.size());
      String note = note(i, dialect, random);
      Outcome<SourceNote> outcome = notes.read(note);
      for (Diagnostic problem : outcome.diagnostics().all()) {
        faults.add(dialect + " " + i + ": " + problem.span().line() + " " + problem.message());
      }
      outcome
          .product()
          .map(read -> VisibleWords.lost(note, read.body().nodes()))
          .filter(lost -> !lost.isEmpty())
          .ifPresent(lost -> faults.add("lost in " + note + ": " + lost));
    }
    assertThat(faults).isEmpty();
  }

  private static String note(int number, String dialect, Random random) {
    StringBuilder note = new StringBuilder("---\ntitle: 노트 " + number + "\n---\n");
    int parts = 3 + random.nextInt(5);
    for (int part = 0; part < parts; part++) {
      List<String> files = part % 2 == 0 ? List.of(dialect) : SHARED;
      List<String> examples = quiet(files.get(random.nextInt(files.size())));
      note.append("\n## 제목 ").append(part).append("\n\n");
      note.append(examples.get(random.nextInt(examples.size())));
    }
    return note.toString();
  }

  private static List<String> quiet(String file) {
    try {
      String text = Files.readString(FOLDER.resolve(file + ".md"));
      return SpecExample.in(file, text).stream()
          .filter(example -> !example.result().contains("! "))
          .map(SpecExample::note)
          .filter(note -> !note.startsWith("---") && !note.startsWith("+++"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
