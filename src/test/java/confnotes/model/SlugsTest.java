package confnotes.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "AWS Summit Seoul 2018, aws-summit-seoul-2018",
    "AWS 서밋 서울 2018 후기, aws-seomit-seoul-2018-hugi",
    "람다를, ramdareul",
    "국어, gugeo",
    "달라, dalla",
    "강연, gangyeon",
    "if(kakao) 2019, if-kakao-2019",
    "カンファレンス, kanfarensu",
    "ファーゲート, fageto",
    "キャッシュ, kyasshu",
    "Émile Zürich, emile-zurich",
    "C++ 이야기, cpp-iyagi",
    "İstanbul, istanbul",
    "Ｆｕｌｌ　ｗｉｄｔｈ, full-width",
    "東京, 6771-4eac",
  })
  void textBecomesAsciiWords(String text, String slug) {
    assertThat(Slugs.of(text)).contains(new Slug(slug));
  }

  @Test
  void composedAndDecomposedHangulAreOne() {
    assertThat(Slugs.of("람다")).isEqualTo(Slugs.of("람다"));
  }

  @Test
  void textWithoutLettersHasNone() {
    assertThat(Slugs.of(" … !? ")).isEmpty();
  }

  @Test
  void longTextIsCutAtAWord() {
    Slug slug = Slugs.of("서버리스 아키텍처 ".repeat(20)).orElseThrow();
    assertThat(slug.value()).hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH).endsWith("-seobeoriseu");
  }

  @Test
  void slugOfASlugIsItself() {
    Slug slug = Slugs.of("Amazon EC2 고급 활용 기법 및 모범 사례").orElseThrow();
    assertThat(Slugs.of(slug.value())).contains(slug);
  }
}
