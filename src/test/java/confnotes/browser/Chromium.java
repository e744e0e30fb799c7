package confnotes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The Chromium of this machine, started and driven.
 *
 * @param playwright owns the process that drives it
 * @param browser without a window
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  /** Debian's, for which pom.xml looks too, or the one that the environment names. */
  private static final Path EXECUTABLE =
      Path.of(Objects.requireNonNullElse(System.getenv("CONFNOTES_CHROMIUM"), "/usr/bin/chromium"));

  /** A busy machine takes its time. */
  private static final int PATIENCE_MILLIS = 30_000;

  /** What stands in the way of a start, for people; empty if nothing does. */
  static Optional<String> missing() {
    return Files.isExecutable(EXECUTABLE)
        ? Optional.empty()
        : Optional.of(
            "there is no "
                + EXECUTABLE
                + ": install the package chromium, or name another in CONFNOTES_CHROMIUM and add -Pbrowser");
  }

  static Chromium start() {
    missing()
        .ifPresent(
            what -> {
              throw new IllegalStateException(what);
            });
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright, playwright.chromium().launch(launchOptions()));
  }

  /** Root, as in a container, may start Chromium only without its sandbox. */
  private static LaunchOptions launchOptions() {
    return new LaunchOptions()
        .setExecutablePath(EXECUTABLE)
        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
  }

  /** In a context of its own: no history, no storage of another test. */
  Page newPage() {
    Page page = browser.newContext().newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
