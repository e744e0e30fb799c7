package confnotes.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class CharSetTest {

  private static final String CHARS = "aKsi발3-";

  @Test
  void hasEveryCharacterThatPatternsTakeForOneOfItsOwn() {
    CharSet set = CharSet.of(CHARS);
    Pattern pattern = Pattern.compile("[aKsi발3-]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (pattern.matcher(String.valueOf(c)).matches()) {
        assertThat(set.has(c)).as("%04x", (int) c).isTrue();
      }
    }
  }

  @Test
  void hasNoOtherLetters() {
    CharSet set = CharSet.of(CHARS);
    assertThat("bB봘4+ ".chars().filter(c -> set.has((char) c))).isEmpty();
  }

  @Test
  void standsNowhereBehindTheEnd() {
    CharSet set = CharSet.of(CHARS);
    assertThat(set.isAt("xA", 1)).isTrue();
    assertThat(set.isAt("xA", 0)).isFalse();
    assertThat(set.isAt("xA", 2)).isFalse();
  }
}
