package confnotes;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import java.util.List;

/** The build stops because of what authors wrote; every diagnostic is in here. */
final class BuildRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostics diagnostics;

  BuildRefusedException(Diagnostics diagnostics) {
    super("the notes cannot be published as they stand");
    this.diagnostics = diagnostics;
  }

  /** Stops when something is wrong. */
  static void refuse(List<Diagnostic> errors) {
    if (!errors.isEmpty()) {
      throw new BuildRefusedException(Diagnostics.of(errors));
    }
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }
}
