package confnotes.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordListTest {

  private static final WordList LIST = WordList.of("중식", "Q&A", "후기*", "*하기", "*네트워킹*", "*net*");

  @ParameterizedTest
  @CsvSource({
    "중식, true",
    "중식 시간, false",
    "q&a, true",
    "후기, true",
    "후기를 쓰며, true",
    "첫 후기, false",
    "정리하기, true",
    "하기 전, false",
    "저녁 네트워킹 시간, true",
    "네트워크, false",
    "InterNETs, true",
    "n, false",
    "'', false",
  })
  void holdsWordsBeginningsEndsAndParts(String text, boolean isContained) {
    assertThat(LIST.contains(text)).isEqualTo(isContained);
  }
}
