package confnotes.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameKeyTest {

  @Test
  void plainNameIsFoldedAsAnyOther() {
    assertThat(NameKey.of("AWS Summit 서울, 2018!").value()).isEqualTo("awssummit서울2018");
    assertThat(NameKey.of("ＡＷＳ　Ｓｕｍｍｉｔ 서울、２０１８！")).isEqualTo(NameKey.of("AWS Summit 서울, 2018!"));
    assertThat(NameKey.of("@[`{/:")).isEqualTo(NameKey.of(""));
  }
}
