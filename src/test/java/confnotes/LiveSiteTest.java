package confnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confnotes.render.jbake.TemplateFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LiveSiteTest {

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
    assertThat(project.follow()).isEqualTo(LiveWork.NONE);
  }

  @Test
  void editOfOneNoteWritesOnlyWhatShowsIt() {
    for (int i = 0; i < 20; i++) {
      project.folder().write("seeds/n" + i + ".md", LiveProject.note("Note " + i, "S3"));
    }
    project.follow();
    String note = LiveProject.note("Note 7", "S3");
    project.folder().write("seeds/n7.md", note + "\nOne more word of it.\n");
    assertThat(project.follow().changed()).isBetween(1, 6);
    assertThat(project.live("notes/note-7/index.html")).content().contains("One more word");
  }

  /** Work is counted, not timed: behind what other pages tell of a note, words are its own. */
  @Test
  void editOfWordsMakesNoOtherPageAgain() {
    String note = LiveProject.note("Long", "S3") + "\nIt was said at length.".repeat(20) + "\n";
    project.folder().write("seeds/long.md", note);
    project.follow();
    project.folder().write("seeds/long.md", note + "\nOne more word of it.\n");
    assertThat(project.follow()).isEqualTo(new LiveWork(1, 1, 1, 1));
  }

  @Test
  void newMentionReachesTheServiceAndWhatCountsIt() {
    for (int i = 0; i < 40; i++) {
      project.folder().write("seeds/n" + i + ".md", LiveProject.note("Note " + i, "S3"));
    }
    project.follow();
    project
        .folder()
        .write("seeds/n7.md", LiveProject.note("Note 7", "S3") + "\nAmazon S3 once more.\n");
    LiveWork done = project.follow();
    assertThat(done.read()).isEqualTo(1);
    assertThat(done.made()).isBetween(3, 12);
    assertThat(done.printed()).isBetween(3, 12);
  }

  @Test
  void brokenNoteLeavesTheSiteAndIsTriedAgain() {
    project.folder().write("seeds/first.md", "---\ntitle: [\n---\n");
    assertThatThrownBy(project::follow).isInstanceOf(BuildRefusedException.class);
    assertThat(project.live("notes/first/index.html")).exists();
    project.folder().write("seeds/first.md", LiveProject.note("Mended", "SQS"));
    project.follow();
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  /** Of Emacs, Vim and others; a link to nowhere is how Emacs locks a file. */
  @Test
  void filesThatEditorsMakeForAMomentAreNoNotes() throws IOException {
    SortedMap<String, String> before = project.liveTree();
    for (String name : List.of("#first.md#", "first.md~", ".first.md.swp", "4913")) {
      project.folder().write("seeds/" + name, LiveProject.note("Half", "SQS"));
    }
    Files.createSymbolicLink(folder.resolve("seeds/.#first.md"), Path.of("me@here.1234"));
    project.follow();
    assertThat(project.liveTree()).isEqualTo(before).isEqualTo(project.cleanTree());
  }

  @Test
  void deletedAndRenamedNotesLeaveNothingBehind() {
    project.folder().write("seeds/second.md", LiveProject.note("Second", "SQS"));
    project.follow();
    project.folder().delete("seeds/first.md");
    project.folder().rename("seeds/second.md", "seeds/2019/third.md");
    project.follow();
    assertThat(project.live("notes/first")).doesNotExist();
    assertThat(project.live("tags/lambda")).doesNotExist();
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  @Test
  void changedSettingsReachEveryPage() {
    project.folder().write("content/site.yaml", "title: Other notes\nlanguage: ko\n");
    project.follow();
    assertThat(project.live("notes/first/index.html")).content().contains("Other notes", "\"ko\"");
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  @Test
  void templateIsReadAgain() {
    String template = project.folder().read("templates/layouts/base.ftlh");
    project
        .folder()
        .write("templates/layouts/base.ftlh", template.replace("<body>", "<body>${nothing}"));
    assertThatThrownBy(project::follow)
        .isInstanceOfSatisfying(
            TemplateFailure.class,
            failure ->
                assertThat(failure.place().place()).startsWith("templates/layouts/base.ftlh:"));
    project.folder().write("seeds/other.md", LiveProject.note("Other", "SQS"));
    assertThatThrownBy(project::follow).isInstanceOf(TemplateFailure.class);
    project
        .folder()
        .write("templates/layouts/base.ftlh", template.replace("<body>", "<body><p>new</p>"));
    project.follow();
    assertThat(project.live("index.html")).content().contains("<p>new</p>");
    assertThat(project.liveTree()).isEqualTo(project.cleanTree());
  }

  @Test
  void styleSheetAloneIsWritten() {
    project.folder().write("assets/css/print.css", "body { color: black; }\n");
    assertThat(project.follow()).isEqualTo(new LiveWork(0, 0, 0, 1));
    assertThat(project.live("assets/css/site.css")).content().contains("color: black");
  }

  /**
   * A hundred edits. Pages are compared before the index is made, which looks at every page: one
   * that an edit reached and that was not made again shows.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void editedAtRandomItStaysWhatABuildMakes(long seed) {
    RandomEdits edits = new RandomEdits(project.folder(), seed);
    project.follow();
    List<String> done = new ArrayList<>();
    for (int step = 1; step <= 25; step++) {
      done.add(edits.next());
      if (step % 2 == 0) {
        followWhereItCan();
      } else {
        compare(done, step % 6 == 1);
      }
    }
  }

  private void followWhereItCan() {
    try {
      project.followWithPages();
    } catch (BuildRefusedException triedAgainWithTheNext) {
      assertThat(triedAgainWithTheNext.diagnostics().hasErrors()).isTrue();
    }
  }

  private void compare(List<String> done, boolean withIndex) {
    SortedMap<String, String> clean = project.cleanTree();
    if (clean.isEmpty()) {
      assertThatThrownBy(project::follow).isInstanceOf(BuildRefusedException.class);
      return;
    }
    project.followWithPages();
    assertThat(pages(project.liveTree())).as(done::toString).isEqualTo(pages(clean));
    if (withIndex) {
      project.site().index().catchUp();
      assertThat(project.liveTree()).as(done::toString).isEqualTo(clean);
    }
  }

  private static Map<String, String> pages(SortedMap<String, String> tree) {
    Map<String, String> pages = new TreeMap<>(tree);
    pages.keySet().removeIf(file -> !file.endsWith(".html"));
    return pages;
  }
}
