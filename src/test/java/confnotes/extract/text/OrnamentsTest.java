package confnotes.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrnamentsTest {

  private static final Pattern ORNAMENTS = Pattern.compile("[^\\p{L}\\p{N}]*");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "글",
        "- 글",
        "🎤 [1] 글",
        "①",
        "★½",
        "「丨",
        "\uD83C",
        "\uD83C a",
        "👉",
        "𝒜 x",
        " Ⅳ"
      })
  void endWhereThePatternDoes(String text) {
    Matcher matcher = ORNAMENTS.matcher(text);
    assertThat(matcher.lookingAt()).isTrue();
    assertThat(Ornaments.end(text)).isEqualTo(matcher.end());
  }
}
