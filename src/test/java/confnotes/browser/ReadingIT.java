package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What readers do on the site, with pointer and keys. */
@InChromium
final class ReadingIT {
  @Test
  void homeLeadsToAServiceAndOnToTheVeryMention(Page page, BuiltSite site) {
    page.navigate(site.at(""));
    page.locator(".showcase a.chip").first().click();
    assertThat(page).hasURL(Pattern.compile("/notes-site/tags/[a-z0-9-]+/$"));

    Locator statement = page.locator(".statements a").first();
    String name = statement.locator("mark").textContent();
    statement.click();

    Locator mention = page.locator(":target");
    assertThat(mention).hasText(name);
    assertThat(mention).isInViewport();
  }

  @Test
  void skipLinkLeadsToTheText(Page page, BuiltSite site) {
    page.navigate(site.at("tags/lambda/"));
    page.keyboard().press("Tab");
    Locator skip = page.locator(".skip");
    assertThat(skip).isFocused();
    assertThat(skip).isInViewport();

    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.locator("main :focus")).hasCount(1);
  }

  @Test
  void chosenThemeStaysWithoutAFlash(Page page, BuiltSite site) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.navigate(site.at(""));
    Locator toggle = page.locator(".theme-toggle");
    assertThat(toggle).hasAttribute("aria-pressed", "false");

    toggle.click();
    assertThat(toggle).hasAttribute("aria-pressed", "true");
    page.addInitScript(
        """
        new MutationObserver((_, observer) => {
          if (document.body) {
            window.themeBeforeDrawing = document.documentElement.dataset.theme;
            observer.disconnect();
          }
        }).observe(document, {childList: true, subtree: true});
        """);
    page.navigate(site.at("timeline/"));

    assertThat(page.evaluate("window.themeBeforeDrawing")).isEqualTo("dark");
    assertThat(toggle).hasAttribute("aria-pressed", "true");
    assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
        .isEqualTo("dark");
  }

  @Test
  void buttonCopiesThePublicAddress(Page page, BuiltSite site) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(site.at("tags/lambda/"));

    page.locator("copy-link button").click();

    assertThat(page.locator("copy-link button")).hasText("복사했습니다");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo("https://notes.example.org/notes-site/tags/lambda/");
  }

  @Test
  void servicesAreFilteredWhileOneTypes(Page page, BuiltSite site) {
    page.navigate(site.at("tags/"));
    Locator shown = page.locator(".category .chip:visible");

    page.locator("#filter").pressSequentially("no such");
    assertThat(shown).hasCount(0);
    assertThat(page.locator("tag-filter [role=status]")).hasText("맞는 이름이 없습니다.");

    page.locator("#filter").fill("Dynamo-DB");
    assertThat(shown).hasCount(1);
    assertThat(shown).containsText("DynamoDB");
  }

  @Test
  void previewTellsWhatAMentionIs(Page page, BuiltSite site) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate(site.at("tags/lambda/"));
    page.locator(".account h3 a").first().click();

    Locator mention = page.locator("a.mention[href$='/tags/lambda/']").first();
    mention.hover();
    assertThat(page.locator("#preview")).containsText("Lambda");
    assertThat(mention).hasAttribute("aria-describedby", "preview");

    page.keyboard().press("Escape");
    assertThat(page.locator("#preview")).hasCount(0);
    page.locator("a.mention").nth(1).focus();
    assertThat(page.locator("#preview")).isVisible();
  }
}
