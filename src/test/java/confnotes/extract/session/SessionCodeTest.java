package confnotes.extract.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DAT305 빵 굽는 데이터베이스",
        "SEC230-R1 - Bread Is Not a Secret",
        "BRK2-031 :: 화덕과 오븐 사이",
        "STG334：パンを半分にした話"
      })
  void standsBeforeTheTitle(String title) {
    assertThat(SessionCode.isAtStart(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DAT305",
        "AES256 암호화",
        "RFC7231 읽기",
        "ISO27001 인증기",
        "EC2 300대 굴리기",
        "AB100 test",
        "Dat305 빵"
      })
  void isNoNameOfAnythingElse(String title) {
    assertThat(SessionCode.isAtStart(title)).isFalse();
  }
}
