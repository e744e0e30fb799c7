package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Search as people use it: from the keyboard, by a shared address, while a syllable is composed.
 */
@InChromium
final class SearchIT {
  private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);
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
  void nothingMovesWhenResultsCome(Page page, BuiltSite site) {
    PageWatch watch = PageWatch.over(page, site);
    page.setViewportSize(390, 844);
    page.navigate(site.at("search/?q=람다"));
    assertThat(page.locator("#search-status")).hasText(Pattern.compile("결과 \\d+건"));
    page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))");

    assertThat(watch.take().shift()).isZero();
    assertThat(page.locator("[aria-labelledby=begin]")).isHidden();
    page.locator("#q").fill("");
    assertThat(page.locator("[aria-labelledby=begin]")).isVisible();
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

  /**
   * Half a syllable, initials, the wrong keyboard, a slip, other spellings, words written apart.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "람ㄷ",
        "ㄹㄷ",
        "fkaek",
        "lamda",
        "LAMBDA",
        "AWS 람다",
        "aws lambda",
        "lamb",
        "\u1105\u1161\u11B7\u1103\u1161"
      })
  void whateverIsTypedForLambdaLeadsToIt(String query, Page page, BuiltSite site) {
    page.navigate(site.at("search/?q=" + query));

    assertThat(page.locator("#search-results li a[href$='/tags/lambda/']")).hasCount(1);
  }

  @Test
  void sessionsAreFoundWithTheirEventAndTheWordsMarked(Page page, BuiltSite site) {
    page.navigate(site.at("search/?q=서버리스"));
    Locator session =
        page.locator("#search-results li")
            .filter(new Locator.FilterOptions().setHas(page.getByText("세션", EXACTLY)))
            .first();

    assertThat(session.locator("mark").first()).containsText("서버리스");
    assertThat(session.locator(".search-place")).hasText(Pattern.compile("\\d{4}"));
    assertThat(session.locator("a"))
        .hasAttribute("href", Pattern.compile("/notes/[^/]+/\\?q=[^#]+#"));
  }

  @Test
  void quotedWordsAreFoundInThisOrderOnly(Page page, BuiltSite site) {
    page.navigate(site.at("search/?q=서버리스 람다"));
    assertThat(page.locator("#search-status")).hasText(Pattern.compile("결과"));
    page.locator("site-search input, search-results input").last().fill("\"람다 서버리스 람다\"");

    assertThat(page.locator("#search-status")).hasText(Pattern.compile("없"));
    assertThat(page.locator("#search-results li")).hasCount(0);
    assertThat(page.locator(".search-ways-on a[href$='/tags/']")).isVisible();
  }

  @Test
  void aFilterKeepsWhatItCountsAndStandsInTheAddress(Page page, BuiltSite site) {
    page.navigate(site.at("search/?q=서버리스"));
    page.locator(".search-filters summary").click();
    Locator years = page.locator(".search-filters select[name=year]");
    Locator year = years.locator("option").nth(1);
    assertThat(year).hasText(Pattern.compile("\\d{4}.*\\d+"));
    String value = year.getAttribute("value");
    String count = year.textContent().replace(value, "").replaceAll("\\D", "");
    years.selectOption(value);

    assertThat(page).hasURL(Pattern.compile("[?&]year=" + value));
    assertThat(page.locator("#search-status")).hasText(Pattern.compile("결과 (약 )?" + count + "건"));
    page.reload();
    assertThat(page.locator("#search-status")).hasText(Pattern.compile("결과 (약 )?" + count + "건"));
  }

  @Test
  void whatIsFoundIsSaidToThoseWhoDoNotSee(Page page, BuiltSite site) {
    page.navigate(site.at("timeline/"));
    Locator field = page.locator("site-search input");
    field.fill("람다");
    assertThat(page.locator("site-search [role=status]")).hasText(Pattern.compile("결과 \\d+건"));
    assertThat(field).hasAttribute("role", "combobox");
    assertThat(field).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");

    String active = field.getAttribute("aria-activedescendant");
    assertThat(page.locator("#" + active)).hasAttribute("aria-selected", "true");
  }

  @Test
  void lateAnswersDoNotReplaceNewerOnes(Page page, BuiltSite site) {
    page.navigate(site.at("timeline/"));
    List<Route> held = new ArrayList<>();
    Pattern shards = Pattern.compile("/search/[a-z]+-[0-9a-f]+\\.bin");
    Consumer<Route> hold = held::add;
    Consumer<Route> pass = Route::resume;
    AtomicBoolean isHeldUp = new AtomicBoolean(true);
    page.route(shards, route -> (isHeldUp.get() ? hold : pass).accept(route));
    Locator field = page.locator("site-search input");
    field.fill("서버리스");
    page.waitForCondition(() -> !held.isEmpty());
    isHeldUp.set(false);
    field.fill("람다");
    assertThat(options(page).first()).containsText("Lambda");
    String newer = page.locator(".search-suggestions").textContent();
    page.waitForResponse(shards, () -> held.forEach(Route::resume));
    page.evaluate("() => new Promise((done) => requestIdleCallback(done))");

    assertThat(page.locator(".search-suggestions")).hasText(newer);
  }

  @Test
  void theFormLeadsToTheResultsBeforeTheScriptIsThere(Page page, BuiltSite site) {
    page.route(Pattern.compile("\\.js$"), Route::abort);
    page.navigate(site.at("tags/lambda/"));
    page.locator("site-search input").fill("람다");
    page.unroute(Pattern.compile("\\.js$"));
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("/notes-site/search/\\?q="));
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
