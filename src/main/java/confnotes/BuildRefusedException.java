package confnotes;

import confnotes.diagnostic.Diagnostics;

/** The build stops because of what authors wrote; every diagnostic is in here. */
final class BuildRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostics diagnostics;

  BuildRefusedException(Diagnostics diagnostics) {
    super("the notes cannot be published as they stand");
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }
}
