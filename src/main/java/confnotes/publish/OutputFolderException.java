package confnotes.publish;

/**
 * The output folder cannot be used: it cannot be written, something else builds into it, or it is
 * no site. The message says what to do.
 */
public final class OutputFolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputFolderException(String message) {
    super(message);
  }

  OutputFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
