package confnotes.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

/**
 * Notes what goes on in a page beside what it shows: faults, and what it asks for.
 *
 * <p>Nothing leaves this machine: pictures of other sites, which notes may show, are answered with
 * a dot; all else that is asked of others is a fault.
 */
final class PageWatch {
  /** What broke the page's own policy, and how far its layout moved. */
  private static final String IN_PAGE =
      """
      window.watched = {violations: [], shift: 0};
      addEventListener("securitypolicyviolation", (event) => {
        watched.violations.push(`${event.effectiveDirective} against ${event.blockedURI} ${event.sample}`);
      }, true);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) watched.shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
      """;

  private static final byte[] DOT =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  /** What was noted since it was last taken. */
  record Noted(List<String> faults, List<String> requests, double shift) {
    Noted {
      faults = List.copyOf(faults);
      requests = List.copyOf(requests);
    }
  }

  private PageWatch(Page page) {
    this.page = page;
  }

  /** Watches a page from now on. */
  static PageWatch over(Page page, BuiltSite site) {
    PageWatch watch = new PageWatch(page);
    page.addInitScript(IN_PAGE);
    page.onDialog(
        dialog -> {
          watch.faults.add("dialog " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> watch.faults.add("error " + error));
    page.onConsoleMessage(
        message -> {
          if (!message.type().equals("log") && !message.type().equals("info")) {
            watch.faults.add(message.type() + " " + message.text());
          }
        });
    Predicate<String> isForeign = address -> !address.startsWith(site.at(""));
    page.onRequest(request -> watch.requests.add(request.url()));
    page.route(isForeign, watch::answerForeign);
    return watch;
  }

  private void answerForeign(Route route) {
    if (route.request().resourceType().equals("image")) {
      route.fulfill(new Route.FulfillOptions().setContentType("image/gif").setBodyBytes(DOT));
    } else {
      faults.add("asks " + route.request().url());
      route.abort();
    }
  }

  /** What was noted of the page that is open, and of it alone. */
  Noted take() {
    for (Object violation : (List<?>) page.evaluate("watched.violations")) {
      faults.add("policy " + violation);
    }
    Noted noted =
        new Noted(faults, requests, ((Number) page.evaluate("watched.shift")).doubleValue());
    faults.clear();
    requests.clear();
    return noted;
  }
}
