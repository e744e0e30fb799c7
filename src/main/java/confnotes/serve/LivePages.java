package confnotes.serve;

import confnotes.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;

/**
 * The pages that are open in browsers, and what they are to be told. Can be used by many threads.
 *
 * <p>A page names the build it was made by, so that one that was loaded while the site changed, or
 * that lost its connection meanwhile, hears of what it missed.
 */
public final class LivePages {

  private static final String STYLE = "assets/css/site.css";
  private static final String SCRIPTS = ".js";

  private final String run = Long.toHexString(System.nanoTime());
  private final Set<LivePage> open = new CopyOnWriteArraySet<>();
  private final Map<String, Integer> lastChange = new HashMap<>();
  private int builds = 1;
  private List<Diagnostic> errors = List.of();

  /** Name of the build that is live: this run of the server and a number. */
  synchronized String build() {
    return run + "-" + builds;
  }

  /**
   * The site was built.
   *
   * @param changed files that were written or deleted, relative to the site's root
   */
  public synchronized void built(Set<String> changed) {
    builds++;
    changed.forEach(file -> lastChange.put(file, builds));
    lastChange.merge(
        SCRIPTS, changed.stream().anyMatch(f -> f.endsWith(SCRIPTS)) ? builds : 0, Math::max);
    open.forEach(this::tellOfChange);
  }

  /** What stands in the way of the site as it was last saved; nothing when all is well. */
  public synchronized void found(List<Diagnostic> standing) {
    errors = List.copyOf(standing);
    open.forEach(page -> page.tell("problems", ProblemList.json(errors)));
  }

  /** A page was opened; tells it at once what it may have missed. */
  synchronized void opened(LivePage page) {
    open.add(page);
    page.setSeen(seen(page.build()));
    tellOfChange(page);
    page.tell("problems", ProblemList.json(errors));
  }

  /** The files of which the open pages are made, relative to the site's root. */
  public Set<String> openFiles() {
    return open.stream().map(LivePage::file).collect(Collectors.toSet());
  }

  void closed(LivePage page) {
    open.remove(page);
  }

  /** Other scripts take a page that is loaded anew; all else can be brought into the open one. */
  private void tellOfChange(LivePage page) {
    if (changed(SCRIPTS) > page.seen()) {
      page.tell("reload", build());
    } else {
      tellOfChange(page, page.file(), "page");
      tellOfChange(page, STYLE, "style");
    }
    page.setSeen(builds);
  }

  private void tellOfChange(LivePage page, String file, String event) {
    if (changed(file) > page.seen()) {
      page.tell(event, build());
    }
  }

  private int changed(String file) {
    return lastChange.getOrDefault(file, 0);
  }

  /** The number of a build; of an earlier run of the server nothing is known. */
  private int seen(String build) {
    return build.matches(run + "-\\d{1,9}")
        ? Integer.parseInt(build.substring(run.length() + 1))
        : -1;
  }
}
