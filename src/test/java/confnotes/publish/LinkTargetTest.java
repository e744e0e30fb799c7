package confnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkTargetTest {

  @ParameterizedTest
  @CsvSource({
    "notes/a/index.html, ../../tags/lambda/, tags/lambda/index.html, ''",
    "notes/a/index.html, ../../tags/lambda/#with-s3, tags/lambda/index.html, with-s3",
    "notes/a/index.html, #top, notes/a/index.html, top",
    "notes/a/index.html, '', notes/a/index.html, ''",
    "notes/a/index.html, ../b/?q=1#x, notes/b/index.html, x",
    "index.html, ./, index.html, ''",
    "404.html, assets/css/site.css, assets/css/site.css, ''",
    "tags/index.html, %EB%9E%8C%EB%8B%A4/, tags/람다/index.html, ''",
    "notes/a/index.html, ../../../x, ../x, ''",
    "notes/a/index.html, '../b/#s1:~:text=x', notes/b/index.html, s1",
  })
  void addressIsResolvedLikeABrowserDoes(String from, String link, String file, String fragment) {
    assertThat(LinkTarget.of(from, link, "/")).contains(new LinkTarget(file, fragment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "mailto:a@example.org", "//cdn.example.org/x"})
  void linkToAnotherSiteHasNone(String link) {
    assertThat(LinkTarget.of("index.html", link, "/")).isEmpty();
  }

  @Test
  void brokenEscapeIsTakenAsWritten() {
    assertThat(LinkTarget.of("index.html", "100%/", "/"))
        .contains(new LinkTarget("100%/index.html", ""));
  }
}
