package confnotes.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanNamesTest {

  private final KoreanNames names = new KoreanNames();

  @ParameterizedTest
  @ValueSource(strings = {"박하늘박사님", "박하늘박사께서", "박하늘님,", "박하늘씨의"})
  void takesTheTitleOffTheName(String word) {
    assertEquals(Optional.of(new NameAt("박하늘", 1, 3)), names.read(word, false));
  }

  @Test
  void findsNoNameInATitleAlone() {
    assertEquals(Optional.empty(), names.read("박사께서", false));
    assertEquals(Optional.empty(), names.read("박사께서", true));
  }
}
