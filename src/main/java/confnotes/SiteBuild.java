package confnotes;

import confnotes.output.SiteFiles;
import confnotes.publish.BuildLock;
import confnotes.publish.Publisher;
import confnotes.work.Errand;
import confnotes.work.Workers;
import java.io.PrintStream;

/**
 * Builds the site: {@code mvn site-build}.
 *
 * <p>{@link #build} is the whole program in one look.
 */
public final class SiteBuild {

  private final SiteBuildOptions options;
  private final BuildConsole console;
  private final Workers workers;

  private SiteBuild(SiteBuildOptions options, BuildConsole console, Workers workers) {
    this.options = options;
    this.console = console;
    this.workers = workers;
  }

  /**
   * Builds the site of the working folder and ends the JVM with the status of the build.
   *
   * @param arguments none: the options are system properties
   */
  public static void main(String[] arguments) {
    System.exit(Command.run(System.out, SiteBuild::run));
  }

  /**
   * Builds a site and reports on {@code out}. Nothing is printed elsewhere and the JVM goes on.
   *
   * @return 0 when the site was built; else the old one is untouched, and the status says whether
   *     notes (1), settings (2), files (3) or this program (4) are at fault
   */
  public static int run(SiteBuildOptions options, PrintStream out) {
    BuildConsole console = new BuildConsole(out, options);
    return Command.guarded(
        console,
        () -> {
          try (BuildLock lock = BuildLock.take(options.out());
              Workers workers = new Workers(options.threads())) {
            new SiteBuild(options, console, workers).build(lock);
          }
        });
  }

  private void build(BuildLock lock) {
    Publisher publisher = new Publisher(options.out(), lock);
    LastBuild last =
        console.step("compare", "files", LastBuild::size, () -> LastBuild.look(options, workers));
    if (last.site().isPresent() && !publisher.hasLeftovers()) {
      console.close(last.site().get());
      return;
    }
    Assembly assembly = new Assembly(options, console, workers);
    Inputs inputs = assembly.settle();
    Intake intake = assembly.read(inputs, NoteLoader.keeping(options, inputs.basis()));
    Linked linked = assembly.link(inputs, intake);
    SiteFiles staging = last.summing(publisher.stage(linked.basePath()));
    SiteWriter writer = new SiteWriter(options, linked.site(), staging, workers);
    try (Errand<Integer> index = Errand.begin(writer::writeIndex)) {
      int pages = console.step("render", "pages", n -> n, writer::renderPages);
      console.step("search", "documents", n -> n, index::await);
      console.step("publish", "pages", n -> n, () -> publish(publisher, pages));
      BuildReport report = new BuildReport(linked.site(), linked.leftOut(), pages, linked.found());
      console.close(report, options);
      last.follow(report);
    } finally {
      publisher.discard();
    }
  }

  private int publish(Publisher publisher, int pages) {
    BuildRefusedException.refuse(publisher.check(workers));
    publisher.swapIn(workers);
    return pages;
  }
}
