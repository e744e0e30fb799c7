package confnotes.extract.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SpeakerCredit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleParserTest {

  private final TitleParser parser = new TitleParser(new KindWords(), new SpeakerParser());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "13:00 - 13:40 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "1. 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "Session 1) 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "Sess 2 - 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "세션-1: 빵 굽는 파이프라인 (50분), 고은별 ㈜구름; 빵 굽는 파이프라인; 고은별",
        "첫번째 세션 - 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "세션 : 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "[세션 3] 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "[Track 2] 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "스폰서 강연 - 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "Keynote: Baking at Scale - Greta Lindqvist, Principal Engineer, Cisco; Baking at Scale; Greta Lindqvist",
        "빵 굽는 파이프라인 (고은별); 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 (고은별 | 구름소프트); 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 - 고은별 -; 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 -고은별-; 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 by 고은별; 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 - 고은별(개발자, @star); 빵 굽는 파이프라인; 고은별",
        "Baking at Scale — Greta Lindqvist; Baking at Scale; Greta Lindqvist",
        "Boosting Your Oven Productivity:; Boosting Your Oven Productivity; ",
        "패널 토크: 빵의 앞날 | 고은별, 문하늘 (사회: 한가람); 빵의 앞날; 고은별, 문하늘, 한가람",
        "DAT321 - Event-Driven Ovens; DAT321 - Event-Driven Ovens; ",
        "BRK2-031 :: 화덕과 오븐 사이 :: Greta Lindqvist, Pavel Novotny; BRK2-031 :: 화덕과 오븐 사이; Greta Lindqvist, Pavel Novotny",
        "오븐을 넘어 화덕으로 - 구름 그룹 온라인 빵집; 오븐을 넘어 화덕으로 - 구름 그룹 온라인 빵집; ",
        "2회차 - 빵 굽는 파이프라인; 빵 굽는 파이프라인; ",
        "Keynote (Grand Ballroom); Keynote; ",
        "빵 굽는 파이프라인 (3층 그랜드홀); 빵 굽는 파이프라인; ",
        "Ovens in the Room (a story); Ovens in the Room (a story); ",
        "13:00 빵 굽는 파이프라인 (40분); 빵 굽는 파이프라인; ",
        "3분 안에, 반죽하는 법; 3분 안에, 반죽하는 법; ",
        "Baking at Scale (10:50 - 11:20, Greta Lindqvist & Pavel Novotny); Baking at Scale; Greta Lindqvist, Pavel Novotny",
        "빵 굽는 파이프라인 (구름소프트 / 고은별 서버 리드); 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 (구름제과 조직위원장 고은별); 빵 굽는 파이프라인; 고은별",
        "빵 굽는 파이프라인 (말한 사람: 고은별); 빵 굽는 파이프라인; 고은별",
        "빵 굽는 밤 (사회 고은별 / 출연 밀가루, 문하늘); 빵 굽는 밤; 고은별, 밀가루, 문하늘",
        "Keynote: Werner Vogels; ''; Werner Vogels",
        "Keynote: Real-Time Ovens for All - Greta Lindqvist, Oven; Real-Time Ovens for All; Greta Lindqvist",
        "오븐 (정확한 온도 재기); 오븐 (정확한 온도 재기); "
      })
  void takesTitlesApart(String line, String title, String speakers) {
    TitleParts parts = parser.parse(line);
    assertEquals(title, parts.title());
    String names =
        parts.billing().stream()
            .flatMap(billing -> billing.people().stream())
            .map(SpeakerCredit::name)
            .collect(Collectors.joining(", "));
    assertEquals(speakers == null ? "" : speakers, names);
  }

  @ParameterizedTest
  @CsvSource({
    "13:00 빵 굽는 파이프라인 (40분), 13:40",
    "13:00 - 13:30 빵 굽는 파이프라인 (40분), 13:30",
    "23:30 빵 굽는 파이프라인 (약 40분), 00:10"
  })
  void endsTheTalkAfterItsLength(String line, String end) {
    TimeSpan time = parser.parse(line).time().orElseThrow();
    assertEquals(end, time.end().orElseThrow().toString());
  }

  @Test
  void knowsTheRoomBehindATitle() {
    assertEquals(Optional.of("Grand Ballroom"), parser.parse("Keynote (Grand Ballroom)").room());
    assertEquals(Optional.empty(), parser.parse("Ovens in the Room (a story)").room());
  }
}
