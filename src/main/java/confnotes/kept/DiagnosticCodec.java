package confnotes.kept;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Severity;
import confnotes.diagnostic.SourceSpan;

/** Diagnostics as bytes. */
final class DiagnosticCodec {

  private DiagnosticCodec() {}

  static void write(KeptOutput out, Diagnostics diagnostics) {
    out.list(diagnostics.all(), DiagnosticCodec::write);
  }

  static Diagnostics read(KeptInput in) {
    return Diagnostics.of(in.list(DiagnosticCodec::diagnostic));
  }

  private static void write(KeptOutput out, Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    out.text(diagnostic.severity().name());
    out.text(diagnostic.code());
    out.text(span.path());
    out.number(span.line());
    out.number(span.column());
    out.number(span.length());
    out.text(span.lineText());
    out.text(diagnostic.message());
    out.text(diagnostic.hint());
  }

  private static Diagnostic diagnostic(KeptInput in) {
    Severity severity = Severity.valueOf(in.text());
    String code = in.text();
    SourceSpan span =
        new SourceSpan(in.text(), in.integer(), in.integer(), in.integer(), in.text());
    return new Diagnostic(severity, code, span, in.text(), in.text());
  }
}
