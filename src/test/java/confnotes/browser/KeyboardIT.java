package confnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/** The keyboard alone reaches everything, and one sees where one is. */
@InChromium
final class KeyboardIT {
  /** How many there are to reach; from then on each that is reached is marked. */
  private static final String COUNT =
      """
      () => {
        const all = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")];
        window.toReach = new Set(all.filter((one) => one.checkVisibility({visibilityProperty: true})));
        return toReach.size;
      }
      """;

  /** Empty if what has the focus is new and shows it. */
  private static final String REACHED =
      """
      () => {
        const one = document.activeElement;
        if (!toReach.delete(one)) return `again or not expected: ${one.outerHTML.slice(0, 200)}`;
        const {outlineStyle, outlineWidth} = getComputedStyle(one);
        const {width, height, right, bottom} = one.getBoundingClientRect();
        const isSeen = outlineStyle !== "none" && outlineWidth !== "0px" && width > 0 && height > 0;
        return isSeen && right > 0 && bottom > 0 ? "" : `not seen: ${one.outerHTML.slice(0, 200)}`;
      }
      """;

  @Test
  void tabReachesAllOnceAndVisibly(Page page, BuiltSite site) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (String path : PageKinds.of(site).values()) {
      page.navigate(site.at(path));
      int count = ((Number) page.evaluate(COUNT)).intValue();
      for (int i = 0; i < count; i++) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(REACHED)).as("%s, tab %d of %d", path, i + 1, count).isEqualTo("");
      }
    }
  }
}
