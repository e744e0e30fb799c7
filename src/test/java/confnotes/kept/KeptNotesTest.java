package confnotes.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptNotesTest {

  private static final SourcePath PATH = new SourcePath("seeds/a.md");
  private static final Path FILE = Path.of("/project/seeds/a.md");
  private static final byte[] BYTES = "# a".getBytes(UTF_8);

  private static final KeptNote NOTE =
      new KeptNote(
          Outcome.refused(Diagnostic.error("wrong", SourceSpan.file("seeds/a.md"), "wrong", "")),
          List.of());

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsFound() {
    assertThat(kept(1).find(PATH, inputs(1))).isEmpty();
    kept(1).keep(PATH, inputs(1), NOTE);
    assertThat(kept(1).find(PATH, inputs(1))).contains(NOTE);
  }

  @Test
  void whatWasMadeOfAnythingElseIsNotFound() {
    kept(1).keep(PATH, inputs(1), NOTE);
    KeptNotes notes = kept(1);
    SourcePath other = new SourcePath("seeds/b.md");
    assertThat(kept(2).find(PATH, inputs(2))).isEmpty();
    assertThat(notes.find(PATH, notes.inputs(FILE, PATH, "# b".getBytes(UTF_8)))).isEmpty();
    assertThat(notes.find(PATH, notes.inputs(Path.of("/moved/seeds/a.md"), PATH, BYTES))).isEmpty();
    assertThat(notes.find(PATH, notes.inputs(FILE, other, BYTES))).isEmpty();
    assertThat(notes.find(other, inputs(1))).isEmpty();
  }

  @Test
  void lastOneKeptOfAFileTakesThePlaceOfTheOneBefore() {
    kept(1).keep(PATH, inputs(1), NOTE);
    kept(2).keep(PATH, inputs(2), NOTE);
    assertThat(kept(1).find(PATH, inputs(1))).isEmpty();
    assertThat(kept(2).find(PATH, inputs(2))).contains(NOTE);
    assertThat(files()).hasSize(1);
  }

  @Test
  void damagedFileIsNotUsed() throws IOException {
    kept(1).keep(PATH, inputs(1), NOTE);
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertThat(kept(1).find(PATH, inputs(1))).as("byte %d", at).isEmpty();
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(kept(1).find(PATH, inputs(1))).as("%d bytes", at).isEmpty();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    assertThat(kept(1).find(PATH, inputs(1))).isEmpty();
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(kept(1).find(PATH, inputs(1))).isEmpty();
  }

  @Test
  void folderThatCannotBeWrittenToKeepsNothing() throws IOException {
    Files.writeString(folder.resolve("kept"), "a file");
    kept(1).keep(PATH, inputs(1), NOTE);
    assertThat(kept(1).find(PATH, inputs(1))).isEmpty();
    kept(1).retain(List.of());
    assertThat(folder.resolve("kept")).hasContent("a file");
  }

  @Test
  void notesOfFilesThatAreGoneAreForgotten() throws IOException {
    kept(1).keep(PATH, inputs(1), NOTE);
    kept(1).keep(new SourcePath("seeds/b.md"), inputs(1), NOTE);
    Files.writeString(folder.resolve("kept/left.half"), "half");
    kept(1).retain(List.of(PATH));
    assertThat(files()).hasSize(1);
    assertThat(kept(1).find(PATH, inputs(1))).contains(NOTE);
  }

  private KeptNotes kept(int making) {
    return new KeptNotes(folder.resolve("kept"), new byte[] {(byte) making});
  }

  private byte[] inputs(int making) {
    return kept(making).inputs(FILE, PATH, BYTES);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      return files.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
