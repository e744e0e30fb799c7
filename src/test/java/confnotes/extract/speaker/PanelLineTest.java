package confnotes.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PanelLineTest {

  @Test
  void splitsAtLabelsAndBetweenPeople() {
    assertThat(PanelLine.people("사회: 고은별 / 패널: 문하늘·한가람, 밀가루 (빵집, 손님)"))
        .containsExactly("고은별", "문하늘", "한가람", "밀가루 (빵집, 손님)");
  }

  @Test
  void needsTwoLabelsTheFirstAtTheStart() {
    assertThat(PanelLine.people("진행: 고은별, 문하늘")).isEmpty();
    assertThat(PanelLine.people("오늘의 사회: 고은별, 패널: 문하늘")).isEmpty();
    assertThat(PanelLine.people("사회적 거리, 패널 두께")).isEmpty();
  }
}
