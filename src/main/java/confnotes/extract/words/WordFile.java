package confnotes.extract.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a text file beside this package: one entry a line, {@code #} begins a comment. */
public final class WordFile {

  private WordFile() {}

  /**
   * The entries of {@code name} in the order written, trimmed, without comments and empty lines.
   */
  public static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().map(WordFile::entry).filter(line -> !line.isEmpty()).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
  }

  private static String entry(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
