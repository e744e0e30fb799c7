package confnotes.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiagnosticFormatTest {

  @Test
  void errorPointsAtTheValue() {
    SourceSpan span = new SourceSpan("content/2024/keynote.md", 7, 7, 10, "date: 2024-13-02");
    Diagnostic diagnostic =
        Diagnostic.error(
            "date-invalid",
            span,
            "\"2024-13-02\" is not a calendar date",
            "write year-month-day, for example 2024-12-02");
    assertThat(DiagnosticFormat.format(diagnostic))
        .isEqualTo(
            """
            content/2024/keynote.md:7:7: error[date-invalid]: "2024-13-02" is not a calendar date
                date: 2024-13-02
                      ^^^^^^^^^^
                hint: write year-month-day, for example 2024-12-02""");
  }

  @Test
  void pointerStandsUnderWideLetters() {
    SourceSpan span = new SourceSpan("a.md", 1, 4, 1, "날짜: x");
    String[] lines =
        DiagnosticFormat.format(Diagnostic.warning("x", span, "wrong", "")).split("\n");
    assertThat(lines[2]).isEqualTo("    " + " ".repeat(5) + "^");
  }

  @Test
  void wholeFileHasNoPointer() {
    Diagnostic diagnostic = Diagnostic.notice("x", SourceSpan.file("a.md"), "said", "");
    assertThat(DiagnosticFormat.format(diagnostic)).isEqualTo("a.md: notice[x]: said");
  }
}
