package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
  void savedNoteIsShownOnTheSamePage(Page page) {
    open(page);
    List<String> complaints = complaints(page);
    project.folder().append("seeds/first.md", "\nOne more sentence.\n");
    assertThat(page.locator("main")).containsText("One more sentence.");
    project.folder().append("seeds/first.md", "\nAnd AWS Lambda.\n");
    assertThat(page.locator("main a.mention")).hasText("AWS Lambda");
    assertThat(isTheSame(page)).isTrue();
    assertThat(complaints).isEmpty();
  }

  private static List<String> complaints(Page page) {
    List<String> complaints = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    return complaints;
  }

  /** Each edit ends in words of its own, which are there when all of it is. */
  @Test
  void pageThatWasKeptIsTheOneThatIsLoaded(Page page) {
    open(page);
    Page other = page.context().newPage();
    List<String> notes =
        List.of(
            "# First\n\n## One\n\nIt was said.\n\n## Two\n\n- a\n- b\n",
            "# First\n\n## One\n\nIt *was* said.\n\n### Half\n\n## Two\n\n- a\n- between\n- b\n",
            "# First\n\n```\ncode\n```\n\n## Two, and Amazon S3\n\n1. a\n\n| x | y |\n|---|---|\n| 1 | 2 |\n",
            "# First\n\n## 10:00 Opening\n\nSpeaker: Kim Dunarae\n\nAWS Lambda.\n\n## 11:00 Closing\n",
            "# First\n\n## End\n\nIt was said.\n");
    for (int i = 0; i < notes.size(); i++) {
      project.folder().write("seeds/first.md", notes.get(i) + "\nThis is edit " + i + ".\n");
      assertThat(page.locator("main")).containsText("This is edit " + i + ".");
      other.navigate(page.url());
      assertThat(body(page)).as("edit %d", i).isEqualTo(body(other));
      assertThat(page.title()).isEqualTo(other.title());
    }
    assertThat(isTheSame(page)).isTrue();
  }

  /** Without the mark at the heading that is being read, which comes with the next frame. */
  private static String body(Page page) {
    String html = (String) page.evaluate("document.body.innerHTML");
    return html.replace(" aria-current=\"location\"", "");
  }

  @Test
  void whatTheReaderHasDoneStays(Page page) {
    project
        .folder()
        .append("seeds/first.md", "\n<details><summary>More</summary>\n\nOf it.\n\n</details>\n");
    open(page);
    Locator toggle = page.locator(".theme-toggle");
    toggle.click();
    page.locator("summary").click();
    project.folder().append("seeds/first.md", "\nOne more sentence.\n");

    assertThat(page.locator("main")).containsText("One more sentence.");
    assertThat(page.locator("details")).hasAttribute("open", "");
    assertThat(page.locator("summary")).isFocused();
    assertThat(toggle).hasAttribute("aria-pressed", "true");
    toggle.click();
    assertThat(toggle).hasAttribute("aria-pressed", "false");
  }

  @Test
  void savedTemplateIsShownOnTheSamePage(Page page) {
    open(page);
    project
        .folder()
        .replace("templates/layouts/base.ftlh", "</main>", "<p>of the template</p></main>");
    assertThat(page.locator("main")).containsText("of the template");
    assertThat(isTheSame(page)).isTrue();
  }

  @Test
  void pageIsLoadedWhenAScriptIsSaved(Page page) {
    open(page);
    project.folder().append("assets/js/page.js", "\ndocument.documentElement.dataset.saved = 1;\n");
    assertThat(page.locator("html")).hasAttribute("data-saved", "1");
    assertThat(page.evaluate("window.isTheSame")).isNull();
  }

  @Test
  void pageIsLoadedWhenAnotherScriptIsAskedFor(Page page) {
    open(page);
    String script = "<script src=\"${root}assets/js/guess.js\" type=\"module\"></script>";
    project.folder().replace("templates/layouts/base.ftlh", "</head>", script + "</head>");
    assertThat(page.locator("head script[src$='guess.js']")).hasCount(1);
    assertThat(page.evaluate("window.isTheSame")).isNull();
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
