package confnotes.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HonorificsTest {

  @ParameterizedTest
  @CsvSource({
    "박선용님, 박선용",
    "박선용 님, 박선용",
    "김철수씨, 김철수",
    "Jane Doe氏, Jane Doe",
    "山田太郎さん, 山田太郎",
    "佐藤 様, 佐藤",
    "Jane Doe, Jane Doe",
    "박선용, 박선용",
    "'', ''"
  })
  void standsBehindANameAndIsTakenOff(String name, String bare) {
    assertThat(Honorifics.without(name)).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"님", "씨", "さん", "氏", "様", "くん"})
  void isNoNameWhenItStandsAlone(String title) {
    assertThat(Honorifics.contains(title)).isTrue();
    assertThat(Honorifics.without(title)).isEqualTo(title);
  }
}
