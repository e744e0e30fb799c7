package confnotes.serve;

import java.nio.file.Path;

/** What an address leads to. */
sealed interface Resource {

  /**
   * A file to be sent.
   *
   * @param file where it lies
   */
  record Found(Path file) implements Resource {}

  /** The address of a folder without its last {@code /}. */
  record Folder() implements Resource {}

  /** Nothing, or nothing that is for others to see. */
  record Missing() implements Resource {}
}
