package confnotes.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Edits in one folder are told in their order, so that what comes last ends the wait for others.
 */
@Timeout(60)
final class FileWatchTest {

  @TempDir private Path folder;
  private Path notes;
  private FileWatch watch;

  @BeforeEach
  void begin() throws IOException {
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("a.md"), "a");
    watch = new FileWatch(List.of(notes, folder.resolve("later")));
  }

  @AfterEach
  void end() {
    watch.close();
  }

  /** All that is told until {@code last} is. */
  private Set<Path> seenUntil(Path last) throws InterruptedException {
    Set<Path> seen = new HashSet<>();
    while (!seen.contains(last)) {
      seen.addAll(watch.await().paths());
    }
    return seen;
  }

  @Test
  void writtenFileIsTold() throws IOException, InterruptedException {
    Path file = Files.writeString(notes.resolve("a.md"), "b");
    assertThat(seenUntil(file)).containsExactly(file);
  }

  @Test
  void deletedFileIsTold() throws IOException, InterruptedException {
    Files.delete(notes.resolve("a.md"));
    assertThat(seenUntil(notes.resolve("a.md"))).containsExactly(notes.resolve("a.md"));
  }

  @Test
  void renamedFileIsToldUnderBothNames() throws IOException, InterruptedException {
    Path to = Files.move(notes.resolve("a.md"), notes.resolve("b.md"));
    assertThat(seenUntil(to)).containsExactlyInAnyOrder(notes.resolve("a.md"), to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".a.md.swp", ".a.md.swx", "4913", "a.md~", ".#a.md", "#a.md#", "a.md___jb_tmp___"})
  void filesThatEditorsMakeForAMomentAreNot(String name) throws IOException, InterruptedException {
    Files.writeString(notes.resolve(name), "half");
    Files.delete(notes.resolve(name));
    Path last = Files.writeString(notes.resolve("last.md"), "whole");
    assertThat(seenUntil(last)).containsExactly(last);
  }

  /** Editors write beside the file and then put the new one into its place. */
  @Test
  void fileThatIsPutInPlaceIsTold() throws IOException, InterruptedException {
    Path beside = Files.writeString(notes.resolve("a.md~"), "new");
    Path file = notes.resolve("a.md");
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    assertThat(seenUntil(file)).containsExactly(file);
  }

  @Test
  void folderThatIsMadeLaterIsWatchedWithAllBelow() throws IOException, InterruptedException {
    Path deep = folder.resolve("later/year/note.md");
    Files.createDirectories(deep.getParent());
    Files.writeString(deep, "a");
    assertThat(seenUntil(deep)).contains(deep);
    Files.writeString(deep, "b");
    assertThat(seenUntil(deep)).containsExactly(deep);
  }

  @Test
  void fileBesideTheFoldersIsNot() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("other.txt"), "a");
    Path last = Files.writeString(notes.resolve("last.md"), "a");
    assertThat(seenUntil(last)).containsExactly(last);
  }
}
