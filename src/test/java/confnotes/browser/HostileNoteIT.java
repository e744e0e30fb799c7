package confnotes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A note full of attacks is a page of text: nothing in it runs, loads, styles or leads astray. */
@InChromium
final class HostileNoteIT {
  private static final Path NOTE = Path.of("src/test/resources/browser/notes/hostile.md");

  private static final int MIN_ATTACKS = 85;

  /** What of the note's own stands in the page and has no business there. */
  private static final String FOREIGN =
      """
      () => {
        const elements = [...document.querySelectorAll("main *")];
        const names = "script,style,link,meta,base,iframe,object,embed,frame,svg *,math,form,input,button,template,noscript,textarea,select,marquee,xmp,plaintext,custom-element,search-results";
        const isOdd = ({name, value}) =>
          /^(on|style$|src(doc|set)$|formaction$|ping$|target$|download$|slot$|is$)/.test(name)
          || (/^(href|src|action|data)$/.test(name) && !/^(https?:\\/\\/|mailto:|[.#]|$)/.test(value));
        return elements
          .filter((one) => one.matches(names) || [...one.attributes].some(isOdd))
          .map((one) => one.outerHTML.slice(0, 200));
      }
      """;

  @Test
  void pageOfTheNoteHoldsTextAlone(Page page, BuiltSite site) {
    PageWatch watch = PageWatch.over(page, site);
    page.navigate(site.at("notes/hostile/"));

    assertThat(page.locator(".prose")).containsText("Lambda 뒤에 오는 마지막 문장");
    assertThat(page.locator("h1")).containsText("<img src=x onerror=alert(\"title\")>");
    assertThat(page.locator("#main")).hasCount(1);
    assertThat((List<?>) page.evaluate(FOREIGN)).isEmpty();
    for (Locator one : page.locator(".prose :is(summary, p, a:not([href^='http']))").all()) {
      one.dispatchEvent("mouseover");
    }
    assertThat(watch.take().faults()).isEmpty();
  }

  @Test
  void resultsThatQuoteTheNoteHoldTextAlone(Page page, BuiltSite site) {
    PageWatch watch = PageWatch.over(page, site);
    page.navigate(site.at("search/?q=onerror alert"));

    assertThat(page.locator("#search-results li a").first())
        .hasAttribute("href", Pattern.compile("notes/hostile/"));
    assertThat(page.locator("#search-results :is(img, script, svg, [onerror])")).hasCount(0);
    assertThat(watch.take().faults()).isEmpty();
  }

  @Test
  void addressThatSearchesForAnAttackShowsItAsText(Page page, BuiltSite site) throws IOException {
    PageWatch watch = PageWatch.over(page, site);
    List<String> attacks = attacks();
    assertThat(attacks).hasSizeGreaterThan(MIN_ATTACKS);
    for (int i = 0; i < attacks.size(); i += 8) {
      String attack = attacks.get(i);
      page.navigate(site.at("search/?q=" + URLEncoder.encode(attack, StandardCharsets.UTF_8)));
      assertThat(page.locator("#q")).hasValue(attack);
      assertThat(page.locator("#search-status")).not().isEmpty();
      assertThat(watch.take().faults()).as(attack).isEmpty();
    }
  }

  /** Paragraphs of the note on one line. */
  private static List<String> attacks() throws IOException {
    List<String> attacks = new ArrayList<>();
    for (String line : Files.readAllLines(NOTE)) {
      if (line.contains("<") || line.contains("](") || line.contains("{")) {
        attacks.add(line.strip());
      }
    }
    return attacks;
  }
}
