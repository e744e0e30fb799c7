package confnotes;

import confnotes.model.SourcePath;
import confnotes.output.SiteFiles;
import confnotes.publish.BuildLock;
import confnotes.publish.Publisher;
import confnotes.serve.Edits;
import confnotes.serve.SiteServer;
import confnotes.work.Workers;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A site that follows the edits of what it is made from. Of each edit first the pages come that
 * someone looks at, and the page of the edited note; then, with {@link #catchUp}, all others that
 * it reaches; then, in {@link LiveIndex}, what is made of the whole site. After all three, the site
 * is byte for byte what a build makes.
 */
final class LiveSite {

  private final SiteBuildOptions options;
  private final BuildLock lock;
  private final Workers workers;
  private final SiteServer server;
  private final LiveInputs inputs;
  private final LiveIndex index;
  private Edits pending = Edits.ANY;
  private @Nullable LivePress press;
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
   * Makes what someone looks at follow {@code edits}; what earlier ones could not do is tried again
   * with them.
   *
   * @return what was done
   * @throws RuntimeException as a build does; the site stays as it was
   */
  LiveWork follow(Edits edits) {
    pending = pending.plus(edits);
    Linked linked = inputs.link(pending);
    LiveWork reading = new LiveWork(inputs.takeRead(), 0, 0, 0);
    return reading.plus(press == null ? buildWhole(linked) : update(linked, press));
  }

  /** Whether some pages do not follow the edits yet. */
  boolean isBehind() {
    return press != null && press.isBehind();
  }

  /**
   * Makes some more pages follow, in a moment; to be called while the site is behind.
   *
   * @return what was done
   * @throws RuntimeException as a build does; these pages stay as they were
   */
  LiveWork catchUp() {
    return press == null ? LiveWork.NONE : press.printSome();
  }

  /** What is made of the whole site, and broken links; to be called when nothing else is to do. */
  LiveIndex index() {
    return index;
  }

  private LiveWork buildWhole(Linked linked) {
    Publisher publisher = new Publisher(options.out(), lock);
    try {
      SiteFiles staging = publisher.stage(linked.basePath());
      LivePress first = new LivePress(options, lock, workers, server, linked.site());
      SiteWriter writer = new SiteWriter(options, linked.site(), staging, workers);
      first.printAll(writer);
      Set<String> whole = writer.writeWhole();
      BuildRefusedException.refuse(publisher.check(workers));
      server.answerUnder(linked.basePath());
      server.whileSilent(() -> publisher.swapIn(workers));
      press = first;
      builtOn = inputs.basis();
      pending = Edits.NONE;
      index.begin(linked, whole);
      server.pages().built(first.files());
      int files = first.files().size();
      return new LiveWork(0, files, files, files);
    } finally {
      publisher.discard();
    }
  }

  private LiveWork update(Linked linked, LivePress site) {
    boolean isSameMaking =
        Objects.equals(builtOn, inputs.basis())
            && !pending.touch(options.root().resolve("templates"));
    boolean areAssetsEdited = pending.touch(options.root().resolve("assets"));
    Set<SourcePath> edited = inputs.notes(pending);
    builtOn = inputs.basis();
    pending = Edits.NONE;
    server.answerUnder(linked.basePath());
    index.outdate(linked);
    site.follow(linked.site(), isSameMaking);
    return site.printFirst(edited, areAssetsEdited);
  }
}
