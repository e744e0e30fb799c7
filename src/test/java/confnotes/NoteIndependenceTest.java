package confnotes;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found in a note is a matter of that note: others that come or go change nothing in it.
 */
final class NoteIndependenceTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aNoteMoreChangesNothingInTheOthers(long seed) throws IOException {
    List<Path> files = new ArrayList<>(files());
    Collections.shuffle(files, new Random(seed));
    Map<SourcePath, Note> few = found("few", files.subList(0, files.size() / 3));
    Map<SourcePath, Note> all = found("all", files);
    assertThat(few).hasSize(files.size() / 3);
    assertThat(all).hasSize(files.size());
    few.forEach((path, note) -> assertThat(all).as("seed %d", seed).containsEntry(path, note));
  }

  private Map<SourcePath, Note> found(String name, List<Path> files) throws IOException {
    Path project = folder.resolve(name);
    Files.createDirectories(project.resolve("seeds"));
    Files.createDirectories(project.resolve("content"));
    for (Path file : files) {
      Files.copy(file, project.resolve("seeds").resolve(file.getFileName()));
    }
    Properties given = new Properties();
    given.setProperty("site.threads", "2");
    return LinkedSite.of(SiteBuildOptions.of(project, given)).notes().values().stream()
        .map(PublishedNote::note)
        .collect(Collectors.toMap(Note::source, note -> note));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
