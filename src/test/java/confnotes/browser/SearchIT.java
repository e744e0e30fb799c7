package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Search as people use it: from the keyboard, by a shared address, while a syllable is composed.
 */
@InChromium
final class SearchIT {
  private static final Pattern LAMBDA = Pattern.compile("/notes-site/tags/lambda/");

  @Test
  void slashTypeArrowEnterLeadToTheService(Page page, BuiltSite site) {
    page.navigate(site.at("timeline/"));
    page.keyboard().press("/");
    Locator field = page.locator("site-search input");
    assertThat(field).isFocused();

    page.keyboard().insertText("람다");
    assertThat(options(page).first()).containsText("Lambda");
    page.keyboard().press("ArrowDown");
    assertThat(options(page).first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(LAMBDA);
  }

  @Test
  void escapeClosesWhatWasFound(Page page, BuiltSite site) {
    page.navigate(site.at("tags/lambda/"));
    page.keyboard().press("Control+k");
    page.keyboard().type("lambda");
    assertThat(options(page).first()).isVisible();
    page.keyboard().press("Escape");

    assertThat(options(page)).hasCount(0);
    assertThat(page.locator("site-search input")).hasAttribute("aria-expanded", "false");
  }

  @Test
  void whatIsFoundFitsATelephone(Page page, BuiltSite site) {
    page.setViewportSize(390, 844);
    page.navigate(site.at("timeline/"));
    page.locator("site-search input").fill("람다");
    assertThat(options(page).first()).isVisible();

    BoundingBox box = page.locator(".search-suggestions").boundingBox();
    assertThat(box.x).isNotNegative();
    assertThat(box.x + box.width).isLessThanOrEqualTo(390);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void sharedAddressShowsItsResults(Page page, BuiltSite site) {
    page.navigate(site.at("search/?q=람다"));

    assertThat(page.locator("#search-status")).hasText(Pattern.compile("결과 \\d+건"));
    assertThat(page.locator("#search-results li a").first()).hasAttribute("href", LAMBDA);
  }

  @Test
  void resultOpensAtThePassageWithItsWordsMarked(Page page, BuiltSite site) {
    page.navigate(site.at("search/?q=콜드 스타트"));
    page.locator("#search-results li a").first().click();

    assertThat(page.locator("mark.found").first()).isInViewport();
  }

  @Test
  void enterThatEndsASyllableDoesNotLeaveThePage(Page page, BuiltSite site) {
    page.navigate(site.at("timeline/"));
    page.locator("site-search input").focus();
    compose(page, "람다");
    assertThat(options(page).first()).containsText("Lambda");
    page.keyboard().press("ArrowDown");
    page.locator("site-search input")
        .dispatchEvent("keydown", java.util.Map.of("key", "Enter", "isComposing", true));

    assertThat(page).hasURL(Pattern.compile("/timeline/$"));
    assertThat(options(page).first()).isVisible();
  }

  @Test
  void saysSoWhenTheIndexCannotBeLoaded(Page page, BuiltSite site) {
    page.route(Pattern.compile("/search/.*\\.(json|bin)"), Route::abort);
    page.navigate(site.at("search/?q=람다"));
    assertThat(page.locator("#search-status")).hasText("검색을 불러오지 못했습니다.");

    page.unroute(Pattern.compile("/search/.*\\.(json|bin)"));
    page.locator(".search-retry").click();
    assertThat(page.locator("#search-results li a").first()).hasAttribute("href", LAMBDA);
  }

  /** Text that an input method has not settled yet. */
  private static void compose(Page page, String text) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject composition = new JsonObject();
    composition.addProperty("text", text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    session.send("Input.imeSetComposition", composition);
  }

  private static Locator options(Page page) {
    return page.locator("site-search [role=option]");
  }
}
