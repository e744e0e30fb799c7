package confnotes.diagnostic;

/**
 * Prints a diagnostic the way compilers do:
 *
 * <pre>
 * content/2024/keynote.md:7:7: error[date-invalid]: "2024-13-02" is not a calendar date
 *     date: 2024-13-02
 *           ^
 *     hint: write year-month-day, for example 2024-12-02
 * </pre>
 */
public final class DiagnosticFormat {

  private static final String INDENT = "    ";

  private static final int MAX_LINE_CODE_POINTS = 160;

  private DiagnosticFormat() {}

  /** The lines of one diagnostic, joined by {@code \n}, without a line end at the end. */
  public static String format(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    StringBuilder out = new StringBuilder();
    out.append(span.place()).append(": ").append(diagnostic.severity().label());
    out.append('[').append(diagnostic.code()).append("]: ").append(diagnostic.message());
    if (isShowable(span)) {
      out.append('\n').append(INDENT).append(span.lineText());
      out.append('\n').append(INDENT).append(pointer(span));
    }
    if (!diagnostic.hint().isEmpty()) {
      out.append('\n').append(INDENT).append("hint: ").append(diagnostic.hint());
    }
    return out.toString();
  }

  private static boolean isShowable(SourceSpan span) {
    int codePoints = span.lineText().codePointCount(0, span.lineText().length());
    return span.column() > 0 && !span.lineText().isBlank() && codePoints <= MAX_LINE_CODE_POINTS;
  }

  /** Blanks up to the column, as wide as the text above in a terminal, then the mark. */
  private static String pointer(SourceSpan span) {
    StringBuilder blanks = new StringBuilder();
    span.lineText()
        .codePoints()
        .limit(span.column() - 1L)
        .forEach(c -> blanks.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
    return blanks.append("^".repeat(Math.max(1, Math.min(span.length(), 60)))).toString();
  }

  /** Hangul, Kana, Han and full-width forms take two cells (Unicode Annex 11, W and F). */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }
}
