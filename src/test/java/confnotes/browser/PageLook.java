package confnotes.browser;

import java.util.List;
import java.util.Map;

/**
 * What was seen of a page.
 *
 * @param path below the site
 * @param titles how many first-level headings are shown
 * @param headingsSkipped headings that lie more than a level below the one before
 * @param overhang pixels by which the page is wider than the screen
 * @param faults errors, warnings, dialogs and breaches of the page's policy
 * @param requests addresses of all it asked for, itself first
 * @param shift how far the layout moved (Cumulative Layout Shift)
 */
record PageLook(
    String path,
    int titles,
    int headingsSkipped,
    int overhang,
    List<String> faults,
    List<String> requests,
    double shift) {

  /**
   * Puts together what a page answered and what was noted of it.
   *
   * @param answer numbers by name
   */
  static PageLook of(String path, Object answer, PageWatch.Noted noted) {
    Map<?, ?> numbers = (Map<?, ?>) answer;
    return new PageLook(
        path,
        number(numbers, "titles"),
        number(numbers, "headings"),
        number(numbers, "overhang"),
        noted.faults(),
        noted.requests(),
        noted.shift());
  }

  private static int number(Map<?, ?> numbers, String name) {
    if (numbers.get(name) instanceof Number number) {
      return number.intValue();
    }
    throw new IllegalStateException("no number " + name + " in " + numbers);
  }
}
