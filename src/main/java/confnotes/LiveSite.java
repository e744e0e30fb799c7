package confnotes;

import confnotes.model.Site;
import confnotes.output.SiteFiles;
import confnotes.publish.BuildLock;
import confnotes.publish.Publisher;
import confnotes.publish.SitePatch;
import confnotes.render.page.SitePages;
import confnotes.serve.Edits;
import confnotes.serve.SiteServer;
import confnotes.work.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A site that follows the edits of what it is made from. Of each edit first the pages come, which
 * someone waits for; then, in {@link LiveIndex}, what is made of the whole site. After both, the
 * site is byte for byte what a build makes.
 */
final class LiveSite {

  private final SiteBuildOptions options;
  private final BuildLock lock;
  private final Workers workers;
  private final SiteServer server;
  private final LiveInputs inputs;
  private final LiveIndex index;
  private Edits pending = Edits.ANY;
  private PageLedger ledger = PageLedger.empty();
  private List<String> assets = List.of();
  private @Nullable Basis builtOn;

  LiveSite(SiteBuildOptions options, BuildLock lock, Workers workers, SiteServer server) {
    this.options = options;
    this.lock = lock;
    this.workers = workers;
    this.server = server;
    this.inputs = new LiveInputs(options, workers);
    this.index = new LiveIndex(options, lock, server);
  }

  /**
   * Makes the site follow {@code edits}; what earlier ones could not do is tried again with them.
   *
   * @return number of files written or deleted
   * @throws RuntimeException as a build does; the site stays as it was
   */
  int follow(Edits edits) {
    pending = pending.plus(edits);
    Linked linked = inputs.link(pending);
    int changed = builtOn == null ? buildWhole(linked) : update(linked);
    builtOn = inputs.basis();
    pending = Edits.NONE;
    return changed;
  }

  /** What is made of the whole site, and broken links; to be called when nothing else is to do. */
  LiveIndex index() {
    return index;
  }

  private int buildWhole(Linked linked) {
    Publisher publisher = new Publisher(options.out(), lock);
    try {
      SiteFiles staging = publisher.stage(linked.basePath());
      SiteWriter writer = new SiteWriter(options, linked.site(), staging, workers);
      PageLedger first = PageLedger.empty();
      write(writer, linked.site(), first, true);
      Set<String> rest = writer.writeWhole();
      BuildRefusedException.refuse(publisher.check(workers));
      server.answerUnder(linked.basePath());
      server.whileSilent(() -> publisher.swapIn(workers));
      ledger = first;
      index.begin(linked, rest);
      server.pages().built(first.files());
      return first.files().size();
    } finally {
      publisher.discard();
    }
  }

  private int update(Linked linked) {
    boolean isSameMaking =
        Objects.equals(builtOn, inputs.basis())
            && !pending.touch(options.root().resolve("templates"));
    PageLedger next = ledger.next(isSameMaking);
    SitePatch patch = new SitePatch(options.out(), lock, "pages");
    try {
      SiteWriter writer = new SiteWriter(options, linked.site(), patch.stage(), workers);
      write(writer, linked.site(), next, pending.touch(options.root().resolve("assets")));
      server.answerUnder(linked.basePath());
      Set<String> changed = new TreeSet<>();
      server.whileSilent(
          () -> {
            changed.addAll(patch.apply(next.gone()));
            server.pages().built(changed);
          });
      ledger = next;
      index.outdate(linked);
      return changed.size();
    } finally {
      patch.discard();
    }
  }

  /** Writes what the ledger does not know as it is, and notes down everything. */
  private void write(SiteWriter writer, Site site, PageLedger next, boolean withAssets) {
    SitePages pages = new SitePages(site);
    writer.bake(pages.pages().filter(page -> next.isNew(page.permalink().file(), page)));
    pages.files().filter(file -> next.isNew(file.path(), file)).forEach(writer::write);
    writer.images().forEach((target, file) -> copy(writer, next, target, file));
    if (withAssets) {
      assets = writer.writeAssets();
    }
    assets.forEach(path -> next.isNew(path, path));
  }

  /** A picture is named by its content. */
  private static void copy(SiteWriter writer, PageLedger next, String target, Path file) {
    if (next.isNew(target, target)) {
      writer.copy(target, file);
    }
  }
}
