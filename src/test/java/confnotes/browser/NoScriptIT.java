package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The site where script is off: everything but search, and search says so. */
@InChromium
final class NoScriptIT {
  @Test
  void everyKindOfPageIsReadAndLinked(Browser browser, BuiltSite site) {
    try (BrowserContext context = withoutScript(browser)) {
      Page page = context.newPage();
      for (String path : PageKinds.of(site).values()) {
        page.navigate(site.at(path));
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("main a:visible").count()).as(path).isPositive();
        assertThat(page.locator("main :is(button, input):enabled:visible").count())
            .as("%s has what does nothing", path)
            .isEqualTo(path.isEmpty() || path.equals("search/") ? 2 : 0);
      }
    }
  }

  @Test
  void homeLeadsToTheMentionAndSearchSaysWhatItNeeds(Browser browser, BuiltSite site) {
    try (BrowserContext context = withoutScript(browser)) {
      Page page = context.newPage();
      page.navigate(site.at(""));
      page.locator(".showcase a.chip").first().click();
      page.locator(".statements a").first().click();
      Locator mention = page.locator(":target");
      assertThat(mention).isInViewport();

      page.locator(".site-header input").fill("람다");
      page.keyboard().press("Enter");
      assertThat(page.locator("noscript p")).isVisible();
    }
  }

  private static BrowserContext withoutScript(Browser browser) {
    return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }
}
