package confnotes.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingLevelsTest {
  @ParameterizedTest
  @CsvSource({
    "1 2 3,     2 3 4",
    "2 4 4 2 5, 2 3 3 2 3",
    "3 2 3,     2 2 3",
    "2 4 3,     2 3 3",
    "1 2 3 4 5 6 7, 2 3 4 5 6 6 6",
    "2 7 7 3 7, 2 3 3 3 4",
  })
  void noLevelIsSkippedAndEqualsStayEqual(String written, String shown) {
    HeadingLevels levels = new HeadingLevels();

    assertThat(Stream.of(written.split(" ")).map(level -> levels.next(Integer.parseInt(level))))
        .containsExactlyElementsOf(Stream.of(shown.split(" ")).map(Integer::valueOf).toList());
  }
}
