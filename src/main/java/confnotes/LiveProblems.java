package confnotes;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Severity;
import confnotes.diagnostic.SourceSpan;
import confnotes.render.jbake.TemplateFailure;
import java.io.UncheckedIOException;
import java.util.List;

/** What stands in the way of a build, for the page that is open. */
final class LiveProblems {

  private LiveProblems() {}

  /**
   * What {@code failure} tells whoever edits.
   *
   * @throws RuntimeException {@code failure} itself, where it is this program that is wrong
   */
  static List<Diagnostic> of(RuntimeException failure) {
    if (failure instanceof BuildRefusedException refused) {
      return refused.diagnostics().all().stream()
          .filter(found -> found.severity() != Severity.NOTICE)
          .toList();
    }
    if (failure instanceof TemplateFailure template) {
      return List.of(
          Diagnostic.error(
              "template", template.place(), firstLine(String.valueOf(template.getMessage())), ""));
    }
    if (failure instanceof UncheckedIOException file) {
      SourceSpan span = SourceSpan.file(firstLine(String.valueOf(file.getMessage())));
      return List.of(
          Diagnostic.error("file", span, firstLine(String.valueOf(file.getCause())), ""));
    }
    throw failure;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no message");
  }
}
