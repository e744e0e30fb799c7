package confnotes;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.BuiltAgain.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a build finds from the last one, it makes and says what a first one does. */
final class BuildAgainTest {

  private static final int EDITS = 12;

  private static final List<String> OPTIONS =
      List.of(
          "site.url=https://example.org/notes/",
          "site.drafts=true",
          "site.strict=true",
          "site.keep-going=true",
          "site.explain=first.md");

  private static final List<String> INPUTS =
      List.of(
          "seeds/first.md",
          "seeds/picture.png",
          "seeds/.hidden/file",
          "content/about.txt",
          "assets/css/print.css",
          "templates/pages/note.ftlh",
          "jbake.properties");

  @TempDir private Path root;
  private ProjectFolder project;
  private BuiltAgain builds;

  @BeforeEach
  void begin() {
    project = new ProjectFolder(root);
    project.write("seeds/first.md", LiveProject.note("First", "Lambda"));
    project.write("seeds/warned.md", LiveProject.note("Warned", "S3") + "\n![gone](gone.png)\n");
    project.write("content/site.yaml", "title: Notes\nlanguage: en\n");
    builds = new BuiltAgain(project);
  }

  @Test
  void nothingIsDoneWhenNothingChanged() throws IOException {
    Said first = builds.build();
    Object site = key("target/site");
    Object kept = key("target/site.kept/site");
    Said again = builds.build();
    assertThat(first.isUpToDate()).isFalse();
    assertThat(first.text()).contains("warning[image-missing]").contains("; warnings: 1");
    assertThat(again.isUpToDate()).isTrue();
    assertThat(again.asAtFirst()).isEqualTo(first);
    assertThat(List.of(key("target/site"), key("target/site.kept/site")))
        .isEqualTo(List.of(site, kept));
  }

  @Test
  void whatIsNotAsItWasLeftIsRestored() {
    builds.build();
    SortedMap<String, String> whole = builds.tree();
    List<Runnable> harms =
        List.of(
            () -> project.replace("target/site/index.html", "Notes", "Noted"),
            () -> project.delete("target/site/notes/first/index.html"),
            () -> project.write("target/site/extra.html", "extra"),
            () -> project.rename("target/site/robots.txt", "target/site/robots.old"),
            () -> project.deleteTree("target/site"));
    for (Runnable harm : harms) {
      harm.run();
      assertThat(builds.tree()).isNotEqualTo(whole);
      assertThat(builds.build().isUpToDate()).isFalse();
      assertThat(builds.tree()).isEqualTo(whole);
    }
    assertThat(builds.build().isUpToDate()).isTrue();
  }

  @Test
  void damagedOrForeignKeptFilesAreNotUsed() throws IOException {
    Said first = builds.build();
    SortedMap<String, String> whole = builds.tree();
    for (String harm : List.of("", "something else", "confkept")) {
      for (Path file : project.files("target/site.kept")) {
        Files.writeString(file, harm);
      }
      assertThat(builds.build()).isEqualTo(first);
      assertThat(builds.tree()).isEqualTo(whole);
    }
    assertThat(builds.build().isUpToDate()).isTrue();
    project.deleteTree("target/site.kept");
    assertThat(builds.build()).isEqualTo(first);
    project.deleteTree("target/site.kept");
    project.write("target/site.kept", "no folder");
    assertThat(builds.build()).isEqualTo(first);
    assertThat(builds.build()).isEqualTo(first);
    assertThat(builds.tree()).isEqualTo(whole);
  }

  @Test
  void otherOptionsDoWhatTheyDoAtFirst() {
    project.write("seeds/draft.md", "---\ndraft: true\n---\n\n# Draft\n\nLambda.\n");
    Said plain = builds.build();
    SortedMap<String, String> site = builds.tree();
    for (String option : OPTIONS) {
      SortedMap<String, String> before = builds.tree();
      Said clean = builds.buildClean(option);
      assertThat(builds.build(option)).isEqualTo(clean);
      assertThat(builds.tree()).isEqualTo(clean.status() == 0 ? builds.cleanTree() : before);
    }
    assertThat(builds.build().asAtFirst()).isEqualTo(plain);
    assertThat(builds.tree()).isEqualTo(site);
  }

  @Test
  void errorsOfNotesThatAreLeftOutAreToldAgain() {
    project.write("seeds/wrong.md", "---\ndate: 2018-13-45\n---\n\n# Wrong\n");
    Said first = builds.build("site.keep-going=true");
    assertThat(first.text()).contains("error[date-invalid]").contains("left out: seeds/wrong.md");
    Said again = builds.build("site.keep-going=true");
    assertThat(again.isUpToDate()).isTrue();
    assertThat(again.asAtFirst()).isEqualTo(first);
    assertThat(builds.build().status()).isEqualTo(1);
  }

  @Test
  void nothingIsTakenForUnchangedAfterAnEdit() {
    builds.build();
    for (String file : INPUTS) {
      project.write(file, project.has(file) ? project.read(file) + "\n" : "");
      assertThat(builds.build().isUpToDate()).as(file).isFalse();
    }
  }

  @Test
  void nothingIsTakenForUnchangedBehindALink() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("assets/linked"), elsewhere);
    builds.build();
    assertThat(builds.build().isUpToDate()).isFalse();
  }

  @Test
  void whatAKilledBuildLeftIsCleared() {
    builds.build();
    project.write("target/site.staging-1/index.html", "half");
    assertThat(builds.build().isUpToDate()).isFalse();
    assertThat(project.has("target/site.staging-1")).isFalse();
    assertThat(builds.build().isUpToDate()).isTrue();
  }

  @Test
  void editedAtRandomItIsWhatAFirstBuildMakes() {
    RandomEdits edits = new RandomEdits(project, 11);
    List<String> done = new ArrayList<>();
    for (int step = 1; step <= EDITS; step++) {
      done.add(edits.next());
      SortedMap<String, String> before = builds.tree();
      Said clean = builds.buildClean();
      boolean isBuilt = clean.status() == 0;
      assertThat(builds.build().asAtFirst()).as(done::toString).isEqualTo(clean);
      assertThat(builds.tree()).as(done::toString).isEqualTo(isBuilt ? builds.cleanTree() : before);
    }
  }

  private Object key(String file) throws IOException {
    Path path = root.resolve(file);
    return List.of(Files.getAttribute(path, "unix:ino"), Files.getLastModifiedTime(path));
  }
}
