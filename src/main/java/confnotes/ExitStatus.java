package confnotes;

/** What a command tells the shell. */
enum ExitStatus {
  /** The site was built. */
  DONE(0),
  /** Notes cannot be published as they stand. */
  CONTENT(1),
  /** A setting or option is wrong. */
  SETTINGS(2),
  /** A file or folder cannot be read or written. */
  FILES(3),
  /** This program is wrong. */
  INTERNAL(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
