package confnotes.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SparsePatternTest {

  private static final String REGEX = "\\s*(?:[,|(]|\\s-\\s|(?<=[^\\s@])@(?=[가-힣]))\\s*";
  private static final SparsePattern SPARSE = SparsePattern.of(REGEX, ",|(@", "-");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "서버리스 길들이기",
        "서버리스 - 한가람, 구름",
        " , ",
        "a ,  b|c(d - e",
        "한가람@구름 @아님",
        "\t-\n- | x -",
        "a  \t , b",
        "끝 -",
        "끝,"
      })
  void findsWhatThePatternFinds(String text) {
    Pattern pattern = Pattern.compile(REGEX);
    List<String> found = SPARSE.in(text).stream().map(SparsePattern.Match::text).toList();
    assertThat(found).isEqualTo(pattern.matcher(text).results().map(MatchResult::group).toList());
    assertThat(SPARSE.split(text)).containsExactly(pattern.split(text, -1));
    assertThat(SPARSE.head(text)).isEqualTo(pattern.split(text, -1)[0]);
    assertThat(SPARSE.withoutFirst(text)).isEqualTo(pattern.matcher(text).replaceFirst(""));
    assertThat(SPARSE.isIn(text)).isEqualTo(pattern.matcher(text).find());
  }
}
