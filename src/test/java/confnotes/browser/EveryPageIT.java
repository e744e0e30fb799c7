package confnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds on each page of the site, at the width of a telephone, seen in one walk. */
@InChromium
final class EveryPageIT {
  /** Asks each page at its end; what the page itself noted is in {@link PageWatch}. */
  private static final String LOOK =
      """
      () => {
        const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => Number(heading.localName[1]));
        const root = document.documentElement;
        return {
          headings: levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1).length,
          titles: levels.filter((level) => level === 1).length,
          overhang: Math.max(0, root.scrollWidth - root.clientWidth),
        };
      }
      """;

  private static final List<PageLook> LOOKS = new ArrayList<>();

  @BeforeAll
  static void walk(Browser browser, BuiltSite site) {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
      Page page = context.newPage();
      PageWatch watch = PageWatch.over(page, site);
      for (String path : site.pages()) {
        page.navigate(site.at(path));
        LOOKS.add(PageLook.of(path, page.evaluate(LOOK), watch.take()));
      }
    }
  }

  @Test
  void nothingGoesWrong() {
    assertThat(all(look -> look.faults().stream())).isEmpty();
  }

  @Test
  void nothingIsWiderThanTheScreen() {
    assertThat(all(look -> unless(look.overhang() == 0, look.overhang() + " px too wide")))
        .isEmpty();
  }

  @Test
  void headingsAreInOrderBelowOneTitle() {
    assertThat(all(look -> unless(look.titles() == 1, look.titles() + " titles"))).isEmpty();
    assertThat(all(look -> unless(look.headingsSkipped() == 0, "skips a level"))).isEmpty();
  }

  @Test
  void nothingMovesWhilePagesLoad() {
    assertThat(all(look -> unless(look.shift() == 0, "moves by " + look.shift()))).isEmpty();
  }

  @Test
  void firstViewNeedsFewFiles() {
    assertThat(all(look -> unless(look.requests().size() <= 6, "asks " + look.requests())))
        .isEmpty();
  }

  private static List<String> all(Function<PageLook, Stream<String>> found) {
    return LOOKS.stream()
        .flatMap(look -> found.apply(look).map(what -> look.path() + ": " + what))
        .toList();
  }

  private static Stream<String> unless(boolean isRight, String what) {
    return isRight ? Stream.of() : Stream.of(what);
  }
}
