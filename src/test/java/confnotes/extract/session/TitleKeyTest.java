package confnotes.extract.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Serverless 시작하기!, serverless시작하기",
    "ＥＣＳ － 운영, ecs운영",
    "①번 Café 𝒜, 1번caféa",
    "- / -, ''",
  })
  void holdsLettersAndDigitsInOneForm(String title, String letters) {
    assertThat(TitleKey.of(title).letters()).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "서버리스 길들이기, 서버리스-길들이기, true",
    "컨테이너 운영 이야기, 컨테이너 운영 이야가, true",
    "컨테이너 운영 이야기, 컨테이너 운영 이야기 (한가람), true",
    "컨테이너 운영 이야기, 데이터 분석 첫걸음, false",
    "질문, 질문들, false",
    "abcdefgh, hgfedcba, false",
    "'', '', false",
  })
  void isLikeTheSameTitleTypedAgain(String title, String other, boolean isLike) {
    assertThat(TitleKey.of(title).isLike(TitleKey.of(other))).isEqualTo(isLike);
    assertThat(TitleKey.of(other).isLike(TitleKey.of(title))).isEqualTo(isLike);
  }
}
