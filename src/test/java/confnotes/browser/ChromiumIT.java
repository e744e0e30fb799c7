package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InChromium
final class ChromiumIT {
  @Test
  void scriptAndHangulWork(Page page) {
    page.setContent("<p>람다</p><script>document.querySelector('p').append(' 둘')</script>");

    assertThat(page.locator("p")).hasText("람다 둘");
  }
}
