package confnotes;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.publish.BuildLock;
import confnotes.serve.Edits;
import confnotes.serve.FileWatch;
import confnotes.serve.SiteServer;
import confnotes.work.Workers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds the site, serves it on this machine, and builds again what an edit touches: {@code mvn
 * site-serve}.
 */
public final class SiteServe {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final int IDLE_MILLIS = 1000;

  private final BuildConsole console;
  private final SiteServer server;
  private final LiveSite site;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(SiteServe::thread);

  /**
   * Whether pages printed after the first ones have no problem that was told; such a problem stands
   * until all pages follow.
   */
  private boolean isMended = true;

  private Future<?> indexing = CompletableFuture.completedFuture(null);

  private SiteServe(BuildConsole console, SiteServer server, LiveSite site) {
    this.console = console;
    this.server = server;
    this.site = site;
  }

  /**
   * Serves the site of the working folder until the JVM is ended.
   *
   * @param arguments none: the options are system properties
   */
  public static void main(String[] arguments) {
    System.exit(Command.run(System.out, SiteServe::run));
  }

  /**
   * Serves a site and reports on {@code out} until the thread is interrupted.
   *
   * @return 0 when it was served; else why it could not be, as {@link SiteBuild#run}
   */
  public static int run(SiteBuildOptions options, PrintStream out) {
    BuildConsole console = new BuildConsole(out, options);
    return Command.guarded(console, () -> serve(options, console));
  }

  private static void serve(SiteBuildOptions options, BuildConsole console) {
    try (BuildLock lock = BuildLock.take(options.out());
        Workers workers = new Workers(options.threads());
        FileWatch watch = new FileWatch(watched(options));
        SiteServer server = SiteServer.start(options.out(), options.port())) {
      Thread end = new Thread(server::close, "end of server");
      Runtime.getRuntime().addShutdownHook(end);
      LiveSite site = new LiveSite(options, lock, workers, server);
      new SiteServe(console, server, site).follow(watch);
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }

  private static List<Path> watched(SiteBuildOptions options) {
    return Stream.concat(
            Stream.of(options.notes(), options.content()),
            Stream.of("templates", "assets").map(options.root()::resolve))
        .toList();
  }

  private void follow(FileWatch watch) {
    build(Edits.NONE);
    console.print("Serving at " + server.address() + " until Ctrl-C");
    try {
      while (true) {
        Edits edits = site.isBehind() ? watch.await(0) : watch.await();
        if (edits.equals(Edits.NONE)) {
          catchUp();
        } else {
          build(edits);
        }
      }
    } catch (InterruptedException end) {
      endIndex();
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for what has begun, so that nothing is left half written beside the site. */
  private void endIndex() {
    site.index().stop();
    later.shutdownNow();
    try {
      if (!later.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the index does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void build(Edits edits) {
    indexing.cancel(false);
    site.index().stop();
    long start = System.nanoTime();
    try {
      LiveWork done = site.follow(edits);
      double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
      console.print(
          String.format(Locale.ROOT, "%d files changed in %.0f ms", done.changed(), millis));
      if (isMended) {
        tell(List.of());
      }
      closeUnlessBehind();
    } catch (RuntimeException e) {
      tellUnlessInterrupted(e);
    }
  }

  private void catchUp() {
    try {
      site.catchUp();
      closeUnlessBehind();
    } catch (RuntimeException e) {
      isMended = false;
      tellUnlessInterrupted(e);
    }
  }

  /** Whoever ends the server at work hears of nothing that failed by that. */
  private void tellUnlessInterrupted(RuntimeException failure) {
    if (!Thread.currentThread().isInterrupted()) {
      tell(LiveProblems.of(failure));
    }
  }

  private void closeUnlessBehind() {
    if (!site.isBehind()) {
      tell(List.of());
      isMended = true;
      indexing = later.schedule(this::index, IDLE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void index() {
    try {
      tell(site.index().catchUp());
    } catch (RuntimeException e) {
      tell(LiveProblems.of(e));
    }
  }

  private void tell(List<Diagnostic> problems) {
    console.print(Diagnostics.of(problems));
    server.pages().found(problems);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "index");
    thread.setDaemon(true);
    return thread;
  }
}
