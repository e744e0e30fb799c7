package confnotes.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Loanwords with two spellings, from {@code spellings.txt}: on each line the spelling that is
 * replaced and the one it becomes.
 *
 * @param pairs both spellings, folded, of equal length
 */
record SpellingList(List<List<String>> pairs) {

  SpellingList {
    pairs = List.copyOf(pairs);
  }

  static SpellingList load() {
    try (InputStream in =
        Objects.requireNonNull(SpellingList.class.getResourceAsStream("spellings.txt"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("spellings.txt", e);
    }
  }

  static SpellingList parse(String text) {
    return new SpellingList(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split(" ")))
            .toList());
  }
}
