package confnotes;

import confnotes.work.Workers;
import java.io.PrintStream;

/**
 * Reads and links everything, writes no site, and prints what a writer should look at: {@code mvn
 * site-check}.
 */
public final class SiteCheck {

  private SiteCheck() {}

  /**
   * Checks the notes of the working folder and ends the JVM with the status of the check.
   *
   * @param arguments none: the options are system properties
   */
  public static void main(String[] arguments) {
    System.exit(Command.run(System.out, SiteCheck::run));
  }

  /**
   * Checks the notes and reports on {@code out}.
   *
   * @return 0 when a build would publish every note; else as {@link SiteBuild#run}
   */
  public static int run(SiteBuildOptions options, PrintStream out) {
    BuildConsole console = new BuildConsole(out, options);
    return Command.guarded(
        console,
        () -> {
          try (Workers workers = new Workers(options.threads())) {
            Assembly assembly = new Assembly(options, console, workers);
            Inputs inputs = assembly.settle();
            Intake intake = assembly.read(inputs, NoteLoader.using(options, inputs.basis()));
            Linked linked = assembly.link(inputs, intake);
            console.print(linked.found());
            console.print(linked.text());
          }
        });
  }
}
