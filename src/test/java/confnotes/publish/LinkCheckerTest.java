package confnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinkCheckerTest {

  @TempDir private Path site;

  @Test
  void linkToAMissingPageIsBroken() throws IOException {
    write("index.html", "<a href=\"notes/a/\">a</a>");
    assertThat(broken()).containsExactly("index.html: \"notes/a/\" leads to nothing in the site");
  }

  @Test
  void linkToAMissingIdIsBroken() throws IOException {
    write("index.html", "<a href=\"notes/a/#s2\">a</a><a href=\"notes/a/#s1\">b</a>");
    write("notes/a/index.html", "<h2 id=\"s1\">x</h2>");
    assertThat(broken())
        .containsExactly("index.html: \"notes/a/#s2\" leads to nothing in the site");
  }

  @Test
  void missingImageStyleAndScriptAreBroken() throws IOException {
    write(
        "index.html",
        "<link rel=\"stylesheet\" href=\"a.css\"><script src=\"b.js\"></script><img src=\"c.png\">");
    assertThat(broken()).hasSize(3);
  }

  @Test
  void linkOutOfTheSiteIsBroken() throws IOException {
    write("index.html", "<a href=\"../secret.html\">x</a>");
    assertThat(broken()).hasSize(1);
  }

  @Test
  void wordsThatLookLikeTagsAreNotLinks() throws IOException {
    write(
        "index.html",
        "<p>&lt;a href=\"nowhere/\"&gt;</p><!-- <a href=\"nowhere/\"> --><p id=\"x\">");
    assertThat(broken()).isEmpty();
  }

  @Test
  void textOfAScriptIsNotSearched() throws IOException {
    write(
        "index.html",
        "<script type=\"application/ld+json\">{\"a\":\"<a href=\\\"x/\\\">\"}</script>");
    assertThat(broken()).isEmpty();
  }

  @Test
  void absolutePathIsResolvedBelowTheBase() throws IOException {
    write("404.html", "<a href=\"/notes/tags/\">a</a><a href=\"/notes/\">b</a>");
    write("index.html", "");
    assertThat(broken()).containsExactly("404.html: \"/notes/tags/\" leads to nothing in the site");
  }

  @Test
  void encodedAndPlainFormsOfAnIdAreOne() throws IOException {
    write("index.html", "<p id=\"람다\"><a href=\"#%EB%9E%8C%EB%8B%A4\">a</a><a href=\"#람다\">b</a>");
    assertThat(broken()).isEmpty();
  }

  @Test
  void attributeThatIsNeverClosedIsNoLink() throws IOException {
    write("index.html", "<p>x</p><a href=\"nowhere/");
    assertThat(broken()).isEmpty();
  }

  @Test
  void otherSitesAreNotAsked() throws IOException {
    write("index.html", "<a href=\"https://example.org/x\">x</a><a href=\"mailto:a@b.c\">m</a>");
    assertThat(broken()).isEmpty();
  }

  private void write(String path, String html) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
  }

  private List<String> broken() {
    try (Workers workers = new Workers(2)) {
      return new LinkChecker(site::resolve, "/notes/")
          .broken(Folders.files(site), Map.of(), workers).stream()
              .map(LinkCheckerTest::shown)
              .toList();
    }
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.span().path() + ": " + diagnostic.message();
  }
}
