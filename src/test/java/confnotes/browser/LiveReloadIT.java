package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open page follows what is saved: its note, its template, its style, and what is wrong. */
@InChromium
final class LiveReloadIT {

  @TempDir private Path folder;
  private ServedProject project;

  @BeforeEach
  void begin() {
    project = new ServedProject(folder);
  }

  private void open(Page page) {
    page.waitForCondition(project::isReady);
    page.navigate(project.address() + "notes/first/");
    page.evaluate("window.isTheSame = true");
  }

  @AfterEach
  void end() {
    project.close();
  }

  private static boolean isTheSame(Page page) {
    return page.evaluate("window.isTheSame").equals(true);
  }

  @Test
  void pageOfASavedNoteIsReloaded(Page page) {
    open(page);
    project.folder().append("seeds/first.md", "\nOne more sentence.\n");
    assertThat(page.locator("main")).containsText("One more sentence.");
    project.folder().append("seeds/first.md", "\nAnd AWS Lambda.\n");
    assertThat(page.locator("main a.mention")).hasText("AWS Lambda");
  }

  @Test
  void pageIsReloadedWhenItsTemplateIsSaved(Page page) {
    open(page);
    project
        .folder()
        .replace("templates/layouts/base.ftlh", "</main>", "<p>of the template</p></main>");
    assertThat(page.locator("main")).containsText("of the template");
  }

  @Test
  void styleIsChangedOnTheSamePage(Page page) {
    open(page);
    project.folder().append("assets/css/utilities.css", "\nbody { order: 7; }\n");
    assertThat(page.locator("body")).hasCSS("order", "7");
    assertThat(isTheSame(page)).isTrue();
  }

  @Test
  void mistakeIsShownWithItsPlaceUntilItIsMended(Page page) {
    open(page);
    project.folder().write("seeds/first.md", "---\ntitle: [\n---\n");
    assertThat(page.locator("confnotes-problems li"))
        .containsText(Pattern.compile("seeds/first\\.md:\\d+:\\d+.*hint: ", Pattern.DOTALL));
    assertThat(page.locator("main")).containsText("It was said.");
    assertThat(isTheSame(page)).isTrue();

    project.folder().write("seeds/first.md", "# First\n\nIt was mended.\n");
    assertThat(page.locator("main")).containsText("It was mended.");
    assertThat(page.locator("confnotes-problems")).hasCount(0);
  }

  @Test
  void mistakeInATemplateIsShownWithItsPlace(Page page) {
    open(page);
    project.folder().replace("templates/layouts/base.ftlh", "</main>", "${page.nothing}</main>");
    assertThat(page.locator("confnotes-problems li")).containsText("templates/layouts/base.ftlh:");

    project
        .folder()
        .replace("templates/layouts/base.ftlh", "${page.nothing}</main>", "mended</main>");
    assertThat(page.locator("main")).containsText("mended");
    assertThat(page.locator("confnotes-problems")).hasCount(0);
  }

  @Test
  void pageOfADeletedNoteIsMissing(Page page) {
    open(page);
    project.folder().write("seeds/second.md", "# Second\n");
    project.folder().delete("seeds/first.md");
    assertThat(page).hasTitle(Pattern.compile("^This page does not exist"));
  }
}
