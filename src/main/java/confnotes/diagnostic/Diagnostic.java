package confnotes.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing wrong, or worth knowing, in what an author wrote.
 *
 * @param severity how much it weighs
 * @param code stable name of the rule, lower-case with hyphens, for example {@code date-invalid}
 * @param span where it stands
 * @param message what is wrong, quoting the value; one line without a full stop
 * @param hint what to do about it; empty when the message already says it
 */
public record Diagnostic(
    Severity severity, String code, SourceSpan span, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span().path())
          .thenComparing(d -> d.span().line())
          .thenComparing(d -> d.span().column())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(span);
    Objects.requireNonNull(hint);
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a diagnostic code: " + code);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic says what is wrong: " + code);
    }
  }

  /** An error: the note cannot be published. */
  public static Diagnostic error(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, span, message, hint);
  }

  /** A warning: the build goes on. */
  public static Diagnostic warning(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.WARNING, code, span, message, hint);
  }

  /** A notice: right as it is, but worth knowing. */
  public static Diagnostic notice(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.NOTICE, code, span, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By path, line, column, severity, code and message: the order of a report. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
