package confnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keyboard alone reaches everything, and one sees where one is. */
@InChromium
final class KeyboardIT {
  /** Says how many there are to reach; from then on notes each that is not reached as it should. */
  private static final String WATCH =
      """
      () => {
        const all = [...document.querySelectorAll("a[href], button, input:enabled, select, summary, [tabindex='0']")];
        const toReach = new Set(all.filter((one) => one.checkVisibility({visibilityProperty: true})));
        const count = toReach.size;
        window.reached = {toReach, faults: []};
        const isSeen = (one) => {
          const {outlineStyle, outlineWidth} = getComputedStyle(one);
          const {width, height, right, bottom} = one.getBoundingClientRect();
          return outlineStyle !== "none" && outlineWidth !== "0px" && width > 0 && height > 0 && right > 0 && bottom > 0;
        };
        addEventListener("focusin", ({target}) => {
          if (!toReach.delete(target)) reached.faults.push(`again or not expected: ${target.outerHTML.slice(0, 200)}`);
          else if (!isSeen(target)) reached.faults.push(`not seen: ${target.outerHTML.slice(0, 200)}`);
        });
        return count;
      }
      """;

  private static final String FAULTS =
      """
      () => [...reached.faults, ...[...reached.toReach].map((one) => `not reached: ${one.outerHTML.slice(0, 200)}`)]
      """;

  @Test
  void tabReachesAllOnceAndVisibly(Page page, BuiltSite site) {
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    for (String path : PageKinds.of(site).values()) {
      page.navigate(site.at(path));
      int count = ((Number) page.evaluate(WATCH)).intValue();
      for (int i = 0; i < count; i++) {
        page.keyboard().press("Tab");
      }
      assertThat((List<?>) page.evaluate(FAULTS)).as(path).isEmpty();
    }
  }
}
