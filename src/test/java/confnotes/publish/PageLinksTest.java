package confnotes.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read off the bytes of a page is what {@link LinkTarget} makes of each link's text. */
final class PageLinksTest {

  private static final String BASE = "/notes/";

  private static final List<String> PAGES =
      List.of("index.html", "404.html", "tags/index.html", "tags/s3/index.html", "a/b/c/d.html");

  /** Pieces of addresses, whole and broken. */
  private static final List<String> PIECES =
      List.of(
          "../",
          "../../",
          "..",
          "./",
          "/",
          "//",
          "tags/",
          "s3",
          "s3/",
          "a-1",
          "#",
          "#s-1",
          "#a/b",
          "?q=",
          "%20",
          "&amp;",
          ":",
          "https:",
          "람다",
          "index.html",
          ".",
          "A",
          "_",
          "+",
          ":~:text=");

  @Test
  void linksWantTheKeysOfTheirTargets() {
    Random random = new Random(20260101);
    for (int round = 0; round < 20_000; round++) {
      String page = PAGES.get(random.nextInt(PAGES.size()));
      String link = link(random);
      assertThat(wanted(page, link)).as("%s on %s", link, page).isSubsetOf(expected(page, link));
      assertThat(expected(page, link)).as("%s on %s", link, page).isSubsetOf(wanted(page, link));
    }
  }

  @Test
  void idsAreOfferedUnderTheirPage() {
    PageLinks links =
        PageLinks.read("tags/s3/index.html", "<p id=\"람다\"><i id=\"a\">".getBytes(UTF_8), BASE);
    assertThat(links.offered())
        .containsExactly(
            PageLinks.key("tags/s3/index.html", "람다"), PageLinks.key("tags/s3/index.html", "a"));
  }

  @Test
  void samePathFromElsewhereIsAnotherFile() {
    String html = "<a href=\"../../tags/s3/\"><a href=\"tags/s3/index.html\">";
    assertThat(PageLinks.read("a/b/c.html", html.getBytes(UTF_8), BASE).wanted())
        .containsExactly(
            PageLinks.key("tags/s3/index.html"), PageLinks.key("a/b/tags/s3/index.html"));
  }

  private static String link(Random random) {
    StringBuilder link = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      link.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return link.toString();
  }

  /** Without the page itself, which is there. */
  private static List<Long> wanted(String page, String link) {
    byte[] html = ("<a href=\"" + link + "\">").getBytes(UTF_8);
    List<Long> wanted = new ArrayList<>();
    for (long key : PageLinks.read(page, html, BASE).wanted()) {
      wanted.add(key);
    }
    wanted.remove((Object) PageLinks.key(page));
    return wanted;
  }

  private static List<Long> expected(String page, String link) {
    List<Long> keys = new ArrayList<>();
    LinkTarget.of(page, link, BASE)
        .ifPresent(
            target -> {
              keys.add(PageLinks.key(target.file()));
              if (!target.fragment().isEmpty()) {
                keys.add(PageLinks.key(target.file(), target.fragment()));
              }
            });
    keys.remove((Object) PageLinks.key(page));
    return keys;
  }
}
