package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that are not there, and what they must have meant. */
@InChromium
final class MissingPageIT {
  @ParameterizedTest
  @CsvSource({
    "tags/Lambda,         tags/lambda/",
    "tags/람다,            tags/lambda/",
    "tag/dynamo-db,       tags/dynamodb/",
    "tags/X_Ray.html,     tags/x-ray/",
    "TAGS/API%20Gateway/, tags/api-gateway/",
  })
  void oneThatIsMeantIsOpened(String wrong, String right, Page page, BuiltSite site) {
    page.navigate(site.at(wrong));

    assertThat(page).hasURL(site.at(right));
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void severalThatMayBeMeantAreOffered(Page page, BuiltSite site) {
    page.navigate(site.at("tags/dynmodb/"));

    assertThat(page.locator("address-guess a").first())
        .hasAttribute("href", Pattern.compile("/notes-site/tags/dynamodb/"));
  }

  @Test
  void nothingAlikeStillShowsWaysOn(Page page, BuiltSite site) {
    page.navigate(site.at("a/b/c/여기에는-아무것도-없습니다/"));

    assertThat(page.locator("h1")).hasText("찾는 페이지가 없습니다");
    assertThat(page.locator("address-guess a")).hasCount(0);
    page.locator("main a").first().click();
    assertThat(page).hasURL(site.at("tags/"));
  }
}
