package confnotes.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One folder a mistake: the build fails with exactly these lines, and the old site stays. {@code
 * -Dgolden.update} writes what is said now as what is expected; a person then reads the difference.
 */
final class BrokenSiteTest {

  private static final Path CASES = Path.of("src/test/resources/broken");
  private static final String EXPECTED = "expected.txt";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> mistakeIsToldAndTheOldSiteStays() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream()
          .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> check(one)));
    }
  }

  private void check(Path one) throws IOException {
    TestProject project = TestProject.in(folder.resolve(one.getFileName()), one);
    Files.createDirectories(project.site());
    Files.writeString(project.site().resolve(".nojekyll"), "");
    Files.writeString(project.site().resolve("index.html"), "the site that was up");
    TestProject.Run run = project.build();
    if (System.getProperty("golden.update") != null) {
      Files.writeString(one.resolve(EXPECTED), "exit " + run.status() + "\n" + run.output());
    }
    List<String> expected = Files.readAllLines(one.resolve(EXPECTED));
    assertThat(run.output().lines().toList()).isEqualTo(expected.subList(1, expected.size()));
    assertThat("exit " + run.status()).isEqualTo(expected.get(0));
    assertThat(TestProject.tree(project.site()))
        .containsOnlyKeys(".nojekyll", "index.html")
        .containsEntry("index.html", "the site that was up");
  }

  @Test
  void missingNotesFolderIsTold() {
    TestProject project = TestProject.in(folder.resolve("p"), CASES.resolve("no-notes"));
    TestProject.Run run = project.build("site.notes=elsewhere");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).startsWith("elsewhere: error[unreadable]: the folder cannot be read");
  }

  @Test
  void outputThatIsNoSiteIsTold() throws IOException {
    TestProject project =
        TestProject.in(folder.resolve("p"), Path.of("src/test/resources/golden/small"));
    Files.createDirectories(project.folder().resolve("mine"));
    Files.writeString(project.folder().resolve("mine/thesis.txt"), "the only copy");
    TestProject.Run run = project.build("site.out=mine");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.output()).contains("error[output-folder]", "is no site", "-Dsite.out");
    assertThat(project.folder().resolve("mine/thesis.txt")).hasContent("the only copy");
  }

  @Test
  void outputThatCannotBeWrittenIsTold() throws IOException {
    TestProject project =
        TestProject.in(folder.resolve("p"), Path.of("src/test/resources/golden/small"));
    Files.writeString(project.folder().resolve("file"), "no folder");
    TestProject.Run run = project.build("site.out=file/site");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.output()).contains("error[output-folder]: cannot write to");
  }

  @Test
  void otherNotesAreBuiltWhenAskedToKeepGoing() {
    TestProject project = TestProject.in(folder.resolve("p"), CASES.resolve("yaml-broken"));
    TestProject.Run run = project.build("site.keep-going=true");
    assertThat(run.status()).isZero();
    assertThat(run.output()).contains("left out: seeds/broken.md (refused)", "1 notes,");
    assertThat(project.site().resolve("notes/georeum-keonpeoreonseu-hugi/index.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[/../outside/]", "[/search/]", "[/2024/, /notes/lambda/]"})
  void noteWithAnAddressThatCannotBeIsLeftOutWhenAskedToKeepGoing(String aliases)
      throws IOException {
    TestProject project = TestProject.in(folder.resolve("p"), CASES.resolve("yaml-broken"));
    Path notes = project.folder().resolve("seeds");
    Files.writeString(notes.resolve("broken.md"), "---\ntitle: Lambda\n---\nAWS Lambda\n");
    Files.writeString(notes.resolve("b.md"), "---\naliases: " + aliases + "\n---\nAWS Fargate\n");
    TestProject.Run run = project.build("site.keep-going=true");
    assertThat(run.output())
        .contains("seeds/b.md:2:", "left out: seeds/b.md (refused)", "2 notes,");
    assertThat(run.status()).isZero();
    assertThat(project.site().resolve("notes/lambda/index.html")).exists();
    assertThat(project.site().resolve("tags/fargate")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"slug-taken", "not-utf8"})
  void buildOfRefusedNotesAloneIsRefusedEvenWhenAskedToKeepGoing(String broken) {
    TestProject project = TestProject.in(folder.resolve("p"), CASES.resolve(broken));
    TestProject.Run run = project.build("site.keep-going=true");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("Nothing was published");
  }

  @Test
  void warningsFailAStrictBuild() {
    TestProject project =
        TestProject.in(folder.resolve("p"), Path.of("src/test/resources/golden/small"));
    TestProject.Run run = project.build("site.strict=true");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.output()).contains("warning[image-missing]", "warnings fail a strict build");
  }

  @Test
  void draftsAreLeftOutAndNamed() {
    TestProject project =
        TestProject.in(folder.resolve("p"), Path.of("src/test/resources/golden/small"));
    assertThat(project.build().output()).contains("left out: seeds/draft.md (draft)");
    assertThat(project.build("site.drafts=true").output()).doesNotContain("left out");
  }
}
