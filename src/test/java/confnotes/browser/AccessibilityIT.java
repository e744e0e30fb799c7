package confnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe finds nothing: every kind of page, light and dark, narrow and wide. */
@InChromium
final class AccessibilityIT {
  private static final List<Integer> WIDTHS = List.of(390, 1280);
  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  /** What colours can change; all the rest is the same in the dark. */
  private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

  private static final String RUN =
      """
      async (rules) => {
        const runOnly = rules.length ? rules : undefined;
        const {violations} = await axe.run({resultTypes: ["violations"], runOnly, rules: runOnly ? {} : {"target-size": {enabled: true}}});
        return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id} ${html}`));
      }
      """;

  @Test
  void axeFindsNothing(Page page, BuiltSite site) {
    for (String path : PageKinds.of(site).values()) {
      page.navigate(site.at(path));
      checkInEveryShape(page, path);
    }
    page.navigate(site.at("search/?q=람다"));
    page.locator("#search-results li").first().waitFor();
    checkInEveryShape(page, "search/?q=");
    page.navigate(site.at("timeline/"));
    page.locator("site-search input").fill("람다");
    page.locator("[role=option]").first().waitFor();
    checkInEveryShape(page, "search field");
  }

  private static void checkInEveryShape(Page page, String what) {
    page.evaluate(AxeBuilder.getAxeScript());
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      for (ColorScheme scheme : SCHEMES) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> rules = scheme == ColorScheme.DARK ? OF_COLOUR : List.of();
        assertThat((List<?>) page.evaluate(RUN, rules))
            .as("%s %s %d", what, scheme, width)
            .isEmpty();
      }
    }
  }
}
