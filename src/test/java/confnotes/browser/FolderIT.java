package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The site opened from a folder, where nothing sends index.html for an address of a folder. */
@InChromium
final class FolderIT {
  @Test
  void linksOpenPagesAndPlacesInThem(Page page, BuiltSite site) {
    page.navigate(site.folder().resolve("index.html").toUri().toString());
    assertThat(page.locator(".site-title")).hasCSS("text-decoration-line", "none");

    page.locator(".showcase a.chip").first().click();
    assertThat(page).hasURL(Pattern.compile("^file:.*/tags/[a-z0-9-]+/index\\.html$"));
    page.locator(".statements a").first().click();

    assertThat(page).hasURL(Pattern.compile("^file:.*/index\\.html#"));
    assertThat(page.locator(":target")).isInViewport();
  }

  @Test
  void searchSaysWhatItNeeds(Page page, BuiltSite site) {
    page.navigate(site.folder().resolve("index.html").toUri().toString());
    Locator field = page.locator("#q");
    field.fill("람다");
    field.press("Enter");

    assertThat(page.locator("#search-status")).containsText("폴더에서 연 사이트에서는 검색할 수 없습니다.");
  }
}
