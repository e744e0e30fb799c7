package confnotes;

import confnotes.diagnostic.Diagnostic;
import confnotes.publish.BuildLock;
import confnotes.publish.SitePatch;
import confnotes.serve.SiteServer;
import confnotes.work.StoppableWork;
import confnotes.work.Workers;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a whole site: the search index, the data for programs, the check of links. It
 * follows the pages when there is time; an edit meanwhile makes it worthless, and it is made anew.
 */
final class LiveIndex {

  private final SiteBuildOptions options;
  private final BuildLock lock;
  private final SiteServer server;
  private Set<String> files = Set.of();
  private final StoppableWork making = new StoppableWork();
  private volatile @Nullable Linked wanted;

  LiveIndex(SiteBuildOptions options, BuildLock lock, SiteServer server) {
    this.options = options;
    this.lock = lock;
    this.server = server;
  }

  /**
   * A whole site was built, with its index.
   *
   * @param whole files that are made of the whole site
   */
  synchronized void begin(Linked linked, Set<String> whole) {
    wanted = linked;
    files = whole;
  }

  /** Pages were built of another site than the index is of. */
  void outdate(Linked linked) {
    wanted = linked;
  }

  /** Gives up what is being made, for an edit needs the machine and another index. */
  void stop() {
    making.stop();
  }

  /**
   * Brings the index up to the pages.
   *
   * @return links that lead nowhere; none when it was stopped or an edit came in between, and this
   *     is to be called again
   */
  synchronized List<Diagnostic> catchUp() {
    Linked linked = wanted;
    if (linked == null) {
      return List.of();
    }
    SitePatch patch = new SitePatch(options.out(), lock, "index");
    try (Workers quiet = new Workers(1)) {
      SiteWriter writer = new SiteWriter(options, linked.site(), patch.stage(), quiet);
      making
          .attempt(writer::writeWhole)
          .ifPresent(whole -> server.whileSilent(() -> apply(linked, patch, whole)));
      return isWanted(linked)
          ? making.attempt(() -> broken(linked, patch, quiet)).orElse(List.of())
          : List.of();
    } finally {
      patch.discard();
    }
  }

  private void apply(Linked linked, SitePatch patch, Set<String> whole) {
    if (isWanted(linked)) {
      Set<String> gone = new TreeSet<>(files);
      gone.removeAll(whole);
      server.pages().built(patch.apply(gone));
      files = whole;
    }
  }

  @SuppressWarnings("ReferenceEquality") // an equal site of a later edit is another one
  private boolean isWanted(Linked linked) {
    return wanted == linked;
  }

  /** A page that an edit takes away while links are checked is no broken link. */
  private List<Diagnostic> broken(Linked linked, SitePatch patch, Workers quiet) {
    try {
      List<Diagnostic> broken = patch.check(linked.basePath(), quiet);
      return isWanted(linked) ? broken : List.of();
    } catch (UncheckedIOException e) {
      if (isWanted(linked)) {
        throw e;
      }
      return List.of();
    }
  }
}
