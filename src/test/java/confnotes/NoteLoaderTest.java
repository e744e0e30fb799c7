package confnotes;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of how many notes an edit is the reason to make them anew. */
final class NoteLoaderTest {

  private static final int NOTES = 5;

  @TempDir private Path root;
  private final Workers workers = new Workers(2);
  private ProjectFolder project;

  @BeforeEach
  void begin() {
    project = new ProjectFolder(root);
    project.write("content/site.yaml", "title: Notes\nlanguage: en\n");
    for (int i = 0; i < NOTES; i++) {
      project.write("seeds/n" + i + ".md", LiveProject.note("Note " + i, "Lambda"));
    }
    assertThat(made()).isEqualTo(NOTES);
  }

  @AfterEach
  void end() {
    workers.close();
  }

  @Test
  void noneWhenNothingChanged() {
    assertThat(made()).isZero();
  }

  @Test
  void oneWhenOneWasEditedOrAdded() {
    project.append("seeds/n2.md", "\nMore.\n");
    assertThat(made()).isEqualTo(1);
    project.write("seeds/new.md", LiveProject.note("New", "S3"));
    assertThat(made()).isEqualTo(1);
    project.rename("seeds/new.md", "seeds/moved.md");
    assertThat(made()).isEqualTo(1);
    assertThat(made()).isZero();
  }

  @Test
  void thoseThatShowAPictureWhenItComesChangesOrGoes() {
    project.append("seeds/n1.md", "\n![one](picture.png)\n");
    project.append("seeds/n2.md", "\n![two](picture.png)\n");
    assertThat(made()).isEqualTo(2);
    assertThat(warnings()).hasSize(2);
    project.write("seeds/picture.png", RandomEdits.png(1));
    assertThat(made()).isEqualTo(2);
    assertThat(warnings()).isEmpty();
    project.write("seeds/picture.png", RandomEdits.png(2));
    assertThat(made()).isEqualTo(2);
    project.rename("seeds/picture.png", "seeds/images/picture.png");
    assertThat(made()).isEqualTo(2);
    project.write("seeds/other.png", RandomEdits.png(2));
    assertThat(made()).isZero();
    project.delete("seeds/images/picture.png");
    assertThat(made()).isEqualTo(2);
    assertThat(warnings()).hasSize(2);
  }

  /** Whatever bears the name of a picture is looked at, and a note may. */
  @Test
  void oneThatTakesAnotherNoteForAPicture() {
    project.append("seeds/n1.md", "\n![one](late.md)\n");
    assertThat(made()).isEqualTo(1);
    project.write("seeds/late.md", LiveProject.note("Late", "S3"));
    assertThat(made()).isEqualTo(2);
  }

  @Test
  void allWhenWhatTheyAreMadeWithChanged() {
    project.write("content/site.yaml", "title: 기록\nlanguage: ko\n");
    assertThat(made()).isEqualTo(NOTES);
    project.write("content/services.yaml", "services:\n- slug: lambda\n  names: [Lamm]\n");
    assertThat(made()).isEqualTo(NOTES);
  }

  @Test
  void noneWhenFactsBesideThemChanged() {
    project.write("content/site.yaml", "title: Other\nlanguage: en\n");
    project.write("content/events.yaml", "events:\n- name: Cloud Day 2018\n  place: Busan\n");
    assertThat(made()).isZero();
  }

  @Test
  void thoseWhoseFilesWereDamaged() throws IOException {
    List<Path> files = files();
    Files.writeString(files.get(0), "something else");
    Files.write(files.get(1), Files.readAllBytes(files.get(2)));
    assertThat(made()).isEqualTo(2);
    assertThat(made()).isZero();
  }

  @Test
  void whatACommandThatDoesNotKeepHasMadeIsMadeAgain() {
    project.append("seeds/n2.md", "\nMore.\n");
    assertThat(made(NoteLoader.using(options(), Basis.read(options())))).isEqualTo(1);
    assertThat(made()).isEqualTo(1);
  }

  @Test
  void noneIsKeptOfAFileThatIsGone() throws IOException {
    project.delete("seeds/n0.md");
    assertThat(made()).isZero();
    assertThat(files()).hasSize(NOTES - 1);
  }

  private int made() {
    return made(NoteLoader.keeping(options(), Basis.read(options())));
  }

  private int made(NoteLoader loader) {
    read(loader);
    return loader.made();
  }

  private List<Diagnostic> warnings() {
    return read(NoteLoader.keeping(options(), Basis.read(options()))).diagnostics().all();
  }

  private Intake read(NoteLoader loader) {
    Assembly assembly = new Assembly(options(), BuildConsole.silent(), workers);
    return assembly.read(assembly.settle(), loader);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(options().kept().resolve("notes"))) {
      return files.sorted().toList();
    }
  }

  private SiteBuildOptions options() {
    return SiteBuildOptions.of(root, new Properties());
  }
}
