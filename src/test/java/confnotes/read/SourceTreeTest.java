package confnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTreeTest {

  @TempDir private Path project;

  @Test
  void notesAreListedSorted() throws IOException {
    write("notes/b.md", "notes/a/c.markdown", "notes/A.txt", "notes/x.png", "notes/.hidden.md");
    write("notes/_posts/2018-01-01-d.md", "notes/_layouts/e.md", "notes/node_modules/f.md");

    assertThat(paths(list()))
        .containsExactly(
            "notes/A.txt", "notes/_posts/2018-01-01-d.md", "notes/a/c.markdown", "notes/b.md");
  }

  @Test
  void anEmptyFolderIsAnError() throws IOException {
    Files.createDirectory(project.resolve("notes"));

    assertThat(codes(list())).containsExactly("no-notes");
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThat(codes(list())).containsExactly("unreadable");
  }

  @Test
  void linksAreNamedAndNotFollowed() throws IOException {
    write("notes/a.md", "secret/b.md");
    Files.createSymbolicLink(project.resolve("notes/out"), project.resolve("secret"));
    Files.createSymbolicLink(project.resolve("notes/loop"), project.resolve("notes"));
    Files.createSymbolicLink(project.resolve("notes/c.md"), project.resolve("secret/b.md"));
    Outcome<List<SourceFile>> outcome = list();

    assertThat(paths(outcome)).containsExactly("notes/a.md");
    assertThat(outcome.diagnostics().all())
        .extracting(d -> d.span().path())
        .containsExactly("notes/c.md", "notes/loop", "notes/out");
  }

  @Test
  void namesThatAreOneElsewhereCollide() throws IOException {
    write("notes/Summit.md", "notes/summit.md", "notes/\uAC00.md", "notes/\u1100\u1161.md");

    assertThat(codes(list())).containsExactly("name-collision", "name-collision");
  }

  private Outcome<List<SourceFile>> list() {
    return SourceTree.list(project.resolve("notes"), project);
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(project.resolve(file).getParent());
      Files.writeString(project.resolve(file), "글\n");
    }
  }

  private static List<String> paths(Outcome<List<SourceFile>> outcome) {
    return outcome.product().orElseThrow().stream().map(f -> f.path().value()).toList();
  }

  private static List<String> codes(Outcome<List<SourceFile>> outcome) {
    return outcome.diagnostics().all().stream().map(Diagnostic::code).toList();
  }
}
