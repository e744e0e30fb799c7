package confnotes.extract.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksTest {

  private final Breaks breaks = new Breaks();

  @ParameterizedTest
  @ValueSource(strings = {"등록, 커피", "출석, 빵", "커피와 빵", "Doors, pastries", "food", "お昼", "점심 및 휴식"})
  void knowsSeveralBreaksAtOnce(String title) {
    assertTrue(breaks.areAll(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"코드와 커피", "점심 예측 모델", "등록, 그리고 인증", "Coffee as Code", ""})
  void leavesTitlesThatSpeakOfThem(String title) {
    assertFalse(breaks.areAll(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"각자 점심", "다 같이 저녁", "Team lunch"})
  void knowsWhatEndsInABreak(String title) {
    assertTrue(breaks.isEnd(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"점심 메뉴 추천", "서버 없이 만드는 우리 동네 점심", ""})
  void leavesLongTitles(String title) {
    assertFalse(breaks.isEnd(title));
  }
}
