package confnotes.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Dsite.explain} tells the person who wrote a note. */
final class ExplainTest {

  @TempDir private Path folder;

  @Test
  void aNoteIsExplainedByItsFileOrTheSlugOfItsPage() {
    for (String name : new String[] {"seeds/gureum-2022.md", "gureum-conf-2022-jeongri"}) {
      assertThat(explained(name))
          .contains(
              "seeds/gureum-2022.md\n  event\n    + \"Gureum Conf 2022\" (series Gureum Conf;")
          .contains("      its page is events/gureum-conf-2022/, \"Gureum Conf 2022\"\n")
          .contains("    + line 5 heading \"서버리스 두 해째\": ")
          .contains("    + lambda: named once, as \"AWS Lambda\", first in line 9\n")
          .doesNotContain("2021-05-10-gureum.md\n");
    }
  }

  @Test
  void whatTheFilesOfTheSiteAddToAnEventIsSaid() {
    assertThat(explained("2021-05-10-gureum.md"))
        .contains(
            "      content/events.yaml adds what no note states: first day 2021-05-06, place 부산\n");
  }

  @Test
  void withoutANameEveryNoteIsExplained() {
    assertThat(explained("")).contains("seeds/gureum-2022.md\n").contains("2021-05-10-gureum.md\n");
  }

  @Test
  void aNoteThatIsNotThereIsSaidToBe() {
    assertThat(explained("gureum-2023"))
        .contains("-Dsite.explain: warning[explain-unknown]: there is no note \"gureum-2023\"");
  }

  private String explained(String note) {
    Path project = folder.resolve("p" + note.hashCode());
    TestProject.Run run =
        TestProject.in(project, Path.of("src/test/resources/golden/small"))
            .build("site.explain=" + note);
    assertThat(run.status()).isZero();
    return run.output();
  }
}
