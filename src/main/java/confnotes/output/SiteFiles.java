package confnotes.output;

import java.nio.file.Path;

/**
 * Takes the files of a site as they are made, each while its bytes are still in memory. May be used
 * by several threads at once.
 */
public interface SiteFiles {

  /** The folder they go to. */
  Path folder();

  /**
   * Puts a file into the folder; its parents are made.
   *
   * @param path where, relative to the folder, with {@code /}
   * @param bytes what is in it; nobody changes them afterwards
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  void put(String path, byte[] bytes);

  /** Files that are written to {@code folder} and nothing else. */
  static SiteFiles in(Path folder) {
    return new FolderFiles(folder);
  }
}
