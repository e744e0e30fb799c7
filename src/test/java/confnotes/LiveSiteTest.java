package confnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confnotes.render.jbake.TemplateFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveSiteTest {

  private static final List<String> SERVICES = List.of("Lambda", "DynamoDB", "SQS", "Athena");

  @TempDir private Path folder;
  private LiveProject project;

  @BeforeEach
  void begin() {
    project = new LiveProject(folder);
    project.follow();
  }

  @AfterEach
  void end() {
    project.close();
  }

  @Test
  void siteIsWhatABuildMakes() {
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  @Test
  void nothingIsWrittenWhenNothingChanged() {
    assertThat(project.follow()).isZero();
  }

  @Test
  void editOfOneNoteWritesOnlyWhatShowsIt() {
    for (int i = 0; i < 20; i++) {
      project.write("seeds/n" + i + ".md", LiveProject.note("Note " + i, "S3"));
    }
    project.follow();
    String note = LiveProject.note("Note 7", "S3");
    project.write("seeds/n7.md", note + "\nOne more word of it.\n");
    assertThat(project.follow()).isBetween(1, 6);
    assertThat(project.live("notes/note-7/index.html")).content().contains("One more word");
  }

  @Test
  void brokenNoteLeavesTheSiteAndIsTriedAgain() {
    project.write("seeds/first.md", "---\ntitle: [\n---\n");
    assertThatThrownBy(project::follow).isInstanceOf(BuildRefusedException.class);
    assertThat(project.live("notes/first/index.html")).exists();
    project.write("seeds/first.md", LiveProject.note("Mended", "SQS"));
    project.follow();
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  @Test
  void templateIsReadAgain() {
    String template = project.read("templates/layouts/base.ftlh");
    project.write("templates/layouts/base.ftlh", template.replace("<body>", "<body>${nothing}"));
    assertThatThrownBy(project::follow)
        .isInstanceOfSatisfying(
            TemplateFailure.class,
            failure ->
                assertThat(failure.place().place()).startsWith("templates/layouts/base.ftlh:"));
    project.write("seeds/other.md", LiveProject.note("Other", "SQS"));
    assertThatThrownBy(project::follow).isInstanceOf(TemplateFailure.class);
    project.write("templates/layouts/base.ftlh", template.replace("<body>", "<body><p>new</p>"));
    project.follow();
    assertThat(project.live("index.html")).content().contains("<p>new</p>");
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  @Test
  void styleSheetAloneIsWritten() {
    project.write("assets/css/print.css", "body { color: black; }\n");
    assertThat(project.follow()).isEqualTo(1);
    assertThat(project.live("assets/css/site.css")).content().contains("color: black");
  }

  @Test
  void editedAtRandomItStaysWhatABuildMakes() {
    Random random = new Random(20190302);
    List<String> notes = new ArrayList<>(List.of("seeds/first.md"));
    for (int step = 0; step < 30; step++) {
      edit(random, notes, step);
      Map<String, String> clean = project.cleanTree();
      if (clean.isEmpty()) {
        assertThatThrownBy(project::follow).isInstanceOf(BuildRefusedException.class);
      } else {
        project.follow();
        assertThat(project.liveTree()).as("after step %d", step).isEqualTo(clean);
      }
    }
  }

  private void edit(Random random, List<String> notes, int step) {
    String some = notes.get(random.nextInt(notes.size()));
    String text =
        LiveProject.note(
            "Title " + random.nextInt(12), SERVICES.get(random.nextInt(SERVICES.size())));
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> project.write(some, text);
      case 3, 4 -> {
        String added = "seeds/" + (step % 2 == 0 ? "" : "more/") + "n" + step + ".md";
        project.write(added, text);
        notes.add(added);
      }
      case 5 -> {
        if (notes.size() > 1) {
          project.delete(some);
          notes.remove(some);
        }
      }
      case 6 -> {
        String to = "seeds/moved/m" + step + ".txt";
        project.rename(some, to);
        notes.set(notes.indexOf(some), to);
      }
      case 7 -> project.write(some, "---\ntitle: [\n---\n");
      default -> project.write("content/site.yaml", "title: Notes " + step + "\nlanguage: en\n");
    }
  }
}
