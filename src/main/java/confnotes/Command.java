package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Severity;
import confnotes.publish.OutputFolderException;
import confnotes.render.jbake.TemplateFailure;
import confnotes.serve.PortTakenException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.ToIntBiFunction;

/** What all commands have in common: their options, and what a failure looks like. */
final class Command {

  private Command() {}

  /** Runs a command with the options given as system properties, in the working folder. */
  static int run(PrintStream out, ToIntBiFunction<SiteBuildOptions, PrintStream> command) {
    SiteBuildOptions options;
    try {
      options = SiteBuildOptions.of(Path.of(""), System.getProperties());
    } catch (IllegalArgumentException e) {
      out.println("error[option-invalid]: " + e.getMessage());
      return ExitStatus.SETTINGS.code();
    }
    return command.applyAsInt(options, out);
  }

  /** Runs {@code work} and turns what it throws into a report and a status. */
  static int guarded(BuildConsole console, Runnable work) {
    try {
      work.run();
      return ExitStatus.DONE.code();
    } catch (BuildRefusedException e) {
      console.print(e.diagnostics());
      console.print(refusal(e.diagnostics()));
      return ExitStatus.CONTENT.code();
    } catch (OutputFolderException e) {
      console.print("error[output-folder]: " + e.getMessage());
      return ExitStatus.FILES.code();
    } catch (PortTakenException e) {
      console.print("error[port-taken]: " + e.getMessage());
      return ExitStatus.SETTINGS.code();
    } catch (UncheckedIOException e) {
      console.print("error[file]: " + e.getMessage() + " (" + e.getCause() + ")");
      return ExitStatus.FILES.code();
    } catch (TemplateFailure e) {
      console.print("error[template]: " + e.getMessage());
      return ExitStatus.SETTINGS.code();
    }
  }

  private static String refusal(Diagnostics diagnostics) {
    long errors = diagnostics.count(Severity.ERROR);
    return "Nothing was published and what was there is untouched: "
        + (errors == 0
            ? "warnings fail a strict build"
            : errors + (errors == 1 ? " error" : " errors"));
  }

  /** Stops when something was found that these options do not let pass. */
  static void refuse(Diagnostics found, SiteBuildOptions options) {
    boolean isStrictAndWarned = options.isStrict() && found.count(Severity.WARNING) > 0;
    if (isStrictAndWarned || (found.hasErrors() && !options.keepsGoing())) {
      throw new BuildRefusedException(found);
    }
  }
}
