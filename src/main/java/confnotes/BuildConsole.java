package confnotes;

import static java.nio.charset.StandardCharsets.UTF_8;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.DiagnosticFormat;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Severity;
import confnotes.kept.KeptSite;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What a person at the terminal is told: a line for each step, the diagnostics, and the closing
 * report. Quiet, only the last two.
 */
final class BuildConsole {

  private static final double NANOS_PER_MILLI = 1e6;

  private final PrintStream out;
  private final boolean isQuiet;
  private final ProgressBar progress;

  BuildConsole(PrintStream out, SiteBuildOptions options) {
    this.out = out;
    this.isQuiet = options.isQuiet();
    this.progress = ProgressBar.on(out, !options.isQuiet() && options.isWatched());
  }

  private BuildConsole(PrintStream out) {
    this.out = out;
    this.isQuiet = true;
    this.progress = ProgressBar.on(out, false);
  }

  /** One that tells nobody. */
  static BuildConsole silent() {
    return new BuildConsole(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
  }

  /**
   * Runs a step and prints what came of it.
   *
   * @param name the step's verb, for example {@code read}
   * @param unit what is counted, for example {@code notes}
   * @param count how many of them the product holds
   */
  <T> T step(String name, String unit, ToIntFunction<T> count, Supplier<T> work) {
    long start = System.nanoTime();
    T product = work.get();
    progress.end();
    if (!isQuiet) {
      double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
      out.printf(
          Locale.ROOT,
          "%-8s %,7d %-12s %,7.0f ms%n",
          name,
          count.applyAsInt(product),
          unit,
          millis);
    }
    return product;
  }

  /** A bar that {@link ProgressBar#advance} moves; shown only to a person who watches. */
  ProgressBar progress(int total) {
    return progress.of(total);
  }

  /** Prints every diagnostic that asks for something; notices only when not quiet. */
  void print(Diagnostics diagnostics) {
    for (Diagnostic diagnostic : diagnostics.all()) {
      if (!isQuiet || diagnostic.severity() != Severity.NOTICE) {
        out.println(DiagnosticFormat.format(diagnostic));
      }
    }
  }

  /** Ends a build that went well. */
  void close(BuildReport report, SiteBuildOptions options) {
    print(report.diagnostics());
    print(report.text(options.place()));
  }

  /** Ends a build that was not needed. */
  void close(KeptSite site) {
    print(site.found());
    print(site.report() + "; up to date");
  }

  void print(String line) {
    out.println(line);
  }
}
