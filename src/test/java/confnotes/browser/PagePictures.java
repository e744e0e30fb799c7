package confnotes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;

/** Takes the pictures of the README: pages of the five posts. The README says how it is called. */
final class PagePictures {

  private static final Path FOLDER = Path.of(".github/pictures");
  private static final int QUALITY = 68;

  /** A picture and what it shows. */
  private record Shot(String name, String path, int width, int height, ColorScheme scheme) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("tag-page", "tags/lambda/", 1280, 900, ColorScheme.LIGHT),
          new Shot("event-page", "events/aws-summit-seoul-2018/", 1280, 900, ColorScheme.DARK),
          new Shot("note-page", "notes/aws-summit-seoul-2018/", 1280, 900, ColorScheme.LIGHT),
          new Shot("search-page", "search/?q=서버리스", 390, 844, ColorScheme.LIGHT),
          new Shot("timeline-page", "timeline/", 390, 844, ColorScheme.DARK));

  private PagePictures() {}

  /** Takes them all; needs Chromium. */
  public static void main(String[] arguments) {
    Path project = Path.of("").toAbsolutePath();
    Path out = project.resolve("target/pictures/site");
    try (BuiltSite site = BuiltSite.of(project, project.resolve("seeds"), out);
        Chromium chromium = Chromium.start()) {
      SHOTS.forEach(shot -> take(chromium.browser(), site, shot));
    }
  }

  private static void take(Browser browser, BuiltSite site, Shot shot) {
    NewContextOptions options =
        new NewContextOptions()
            .setViewportSize(shot.width(), shot.height())
            .setColorScheme(shot.scheme())
            .setReducedMotion(ReducedMotion.REDUCE);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(site.at(shot.path()));
      page.locator("main h1").waitFor();
      if (shot.path().contains("?q=")) {
        page.locator("#search-results li").first().waitFor();
      }
      page.screenshot(
          new ScreenshotOptions()
              .setPath(FOLDER.resolve(shot.name() + ".jpg"))
              .setType(ScreenshotType.JPEG)
              .setQuality(QUALITY));
    }
  }
}
