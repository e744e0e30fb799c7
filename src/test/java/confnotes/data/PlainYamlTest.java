package confnotes.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plain reader accepts, it reads as the library does. */
final class PlainYamlTest {

  private static final List<String> PIECES =
      List.of(
          "a: b",
          "a:",
          "- x",
          "- a: b",
          "  b: c",
          "  - y",
          "    c: d",
          "[a, b]",
          "{a: b, c: [d]}",
          "\"q\"",
          "'q'",
          "'one''s'",
          "''",
          "'",
          " # c",
          "# c",
          "\n",
          "\n",
          "\n",
          " ",
          "x",
          ":",
          "- ",
          ",",
          "#",
          "http://x/y",
          "가: 나",
          "C#",
          "2021-09",
          "&a",
          "*a",
          "|",
          "a.b-c: 1",
          "{",
          "]",
          "\"",
          "12:30",
          "~",
          "·");

  static List<Path> catalogueFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/confnotes/catalogue"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("catalogueFiles")
  void catalogueFilesArePlain(Path file) throws IOException {
    String yaml = Files.readString(file);
    assertThat(PlainYaml.read(yaml, 1)).isPresent().isEqualTo(byLibrary(yaml));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAsTheLibraryOrNotAtAll(long seed) {
    Random random = new Random(seed);
    int accepted = 0;
    for (int round = 0; round < 4_000; round++) {
      String yaml = text(random, 1 + random.nextInt(9));
      Optional<DataValue> plain = PlainYaml.read(yaml, 3);
      if (plain.isPresent()) {
        accepted++;
        assertThat(byLibrary(yaml, 3)).as("seed %d: %s", seed, yaml).isEqualTo(plain);
      }
    }
    assertThat(accepted).isGreaterThan(100);
  }

  @Test
  void everythingElseIsLeftToTheLibrary() {
    for (String yaml :
        List.of(
            "a: |\n  b",
            "a: b\n  c",
            "a: \"\\n\"",
            "a: b\na: c",
            "a: *b",
            "--- a",
            "a:\tb",
            "{a")) {
      assertThat(PlainYaml.read(yaml, 1)).as(yaml).isEmpty();
    }
  }

  private static Optional<DataValue> byLibrary(String yaml) {
    return byLibrary(yaml, 1);
  }

  private static Optional<DataValue> byLibrary(String yaml, int firstLine) {
    return new YamlReader(1 << 21).readByLibrary(yaml, "file.yaml", firstLine).product();
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
