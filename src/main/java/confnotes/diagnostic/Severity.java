package confnotes.diagnostic;

/** How much a diagnostic weighs, the heaviest first. */
public enum Severity {
  /** The note cannot be published as it stands; the build fails after the report. */
  ERROR,
  /** Something the writer should look at; fails a build only when warnings are made strict. */
  WARNING,
  /** Something worth knowing that is right as it is, for example a note older than its event. */
  NOTICE;

  /** The word printed in messages: {@code error}, {@code warning} or {@code notice}. */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "notice";
    };
  }
}
