package confnotes.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import confnotes.model.SpeakerCredit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerParserTest {

  private final SpeakerParser parser = new SpeakerParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "고은별 솔루션즈 아키텍트, 구름소프트; 고은별; 솔루션즈 아키텍트; 구름소프트",
        "구름소프트 고은별 수석; 고은별; 수석; 구름소프트",
        "고은별 AWS 솔루션즈 아키텍트; 고은별; 솔루션즈 아키텍트; AWS",
        "고은별 대표이사 구름소프트; 고은별; 대표이사; 구름소프트",
        "고은별 / 구름소프트 데이터 엔지니어; 고은별; 데이터 엔지니어; 구름소프트",
        "고은별, 구름소프트 CTO; 고은별; CTO; 구름소프트",
        "발표자 : 고은별 구름소프트 백엔드 개발자; 고은별; 백엔드 개발자; 구름소프트",
        "연사: 고은별님 (구름소프트); 고은별; ; 구름소프트",
        "발표자 고은별 @ 구름소프트; 고은별; ; 구름소프트",
        "Dr. Greta Lindqvist AWS 구름 닷컴 CTO; Greta Lindqvist; CTO; AWS 구름 닷컴",
        "Speaker: Greta Lindqvist, CloudBakery; Greta Lindqvist; ; CloudBakery",
        "Greta Lindqvist, Principal Engineer, Cisco; Greta Lindqvist; Principal Engineer; Cisco",
        "(고은별(star.go) 님); 고은별; ; ",
        "登壇者：山田太郎さん（株式会社クラウド）; 山田太郎; ; 株式会社クラウド",
        "発表者：山田 太郎 様（株式会社クラウド）; 山田 太郎; ; 株式会社クラウド",
        "川原 みのり 様; 川原 みのり; ; ",
        "登壇者：Greta Lindqvist氏（Cloudbakery）; Greta Lindqvist; ; Cloudbakery",
        "고은별 플랫폼팀장, 새벽상회; 고은별; 플랫폼팀장; 새벽상회"
      })
  void readsOnePerson(String line, String name, String role, String organization) {
    SpeakerCredit credit = parser.read(line).orElseThrow().people().get(0);
    assertEquals(name, credit.name());
    assertEquals(role, credit.role().orElse(null));
    assertEquals(organization, credit.organization().orElse(null));
  }

  @Test
  void readsSeveralPeople() {
    assertEquals(List.of("고은별", "문하늘"), names("고은별, 문하늘 (구름소프트)"));
    assertEquals(List.of("고은별", "문하늘"), names("고은별 & 문하늘"));
    assertEquals(
        List.of("Greta Lindqvist", "Pavel Novotny"),
        names("Greta Lindqvist, Red Hat & Pavel Novotny, Intel"));
    assertEquals(
        List.of("Greta Lindqvist", "Pavel Novotny", "Ines Duarte"),
        names("Greta Lindqvist, Snyk; Pavel Novotny, Intel; Ines Duarte, Google"));
  }

  @Test
  void readsPeopleWithBracketsOfTheirOwn() {
    assertEquals(
        List.of("고은별", "문하늘"), names("Speaker: 고은별 (구름은행, 데이터 엔지니어), 문하늘 (AWS, 솔루션즈 아키텍트)"));
    assertEquals(
        List.of("Greta Lindqvist", "Pavel Novotny"),
        names("Speakers: Greta Lindqvist (AWS), Pavel Novotny (Inkpress)"));
    assertEquals(List.of("고은별"), names("고은별 (개발자), 구름소프트"));
  }

  @Test
  void readsPeopleWhoShareWhatStandsBehindTheLast() {
    assertEquals(List.of("고은별", "뇌다람"), names("고은별, 뇌다람 / 구름소프트"));
    assertEquals(List.of("고은별", "뇌다람"), names("고은별, 뇌다람 | 구름증권"));
    assertEquals(List.of("고은별"), names("고은별 / 구름소프트, 데이터팀"));
    assertEquals(List.of("고은별"), names("고은별, 대학생"));
  }

  @Test
  void readsPeopleWithoutBrackets() {
    assertEquals(List.of("고은별", "문하늘"), names("고은별, 문하늘 두 분."));
    assertEquals(List.of("고은별", "문하늘"), names("발표자 : 고은별 변호사, 문하늘 구름소프트 수석"));
    assertEquals(List.of("고은별"), names("구름소프트 고은별님"));
    assertEquals(List.of("根本みなみ"), names("根本みなみさん"));
    assertEquals(
        List.of("고은별", "문하늘"),
        SpokenOf.find("고은별님, 문하늘님의 발표.").orElseThrow().people().stream()
            .map(SpeakerCredit::name)
            .toList());
    assertEquals(
        "Greta Lindqvist",
        SpokenOf.find("Notes from a talk by Greta Lindqvist at a meetup.")
            .orElseThrow()
            .people()
            .get(0)
            .name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "발표자료 : https://example.org/slides",
        "발표자가 6년간 겪은 일을 들었다.",
        "오늘은 서버를 만들어 보았다.",
        "삼성전자, 배달의민족 등도 발표했다.",
        "서비스가 점점 커지는 과정을 설명했습니다."
      })
  void isNotFooledByOtherLines(String line) {
    assertTrue(
        parser.read(line).filter(Billing::isSure).isEmpty(), () -> parser.read(line).toString());
  }

  @Test
  void findsASpeakerInsideASentence() {
    assertEquals("고은별", SpokenOf.find("두 번째는 고은별님의 발표였다.").orElseThrow().people().get(0).name());
    assertTrue(SpokenOf.find("여러분의 발표를 기다립니다.").isEmpty());
  }

  @Test
  void readsPeopleByWhatTheyDid() {
    assertEquals(List.of("고은별", "밀가루", "문하늘"), names("사회：고은별 / 답하는 사람：밀가루, 문하늘"));
    assertEquals(
        List.of("Greta Lindqvist", "Pavel Novotny", "Ines Duarte"),
        names(
            "moderated by Greta Lindqvist. Panelists: Pavel Novotny (Oven), Ines Duarte (Yeast)"));
    assertTrue(parser.read("진행 상황, 패널 구성").isEmpty());
  }

  @Test
  void readsPeopleOfALabelForSeveral() {
    assertEquals(
        List.of("Greta Lindqvist", "Pavel Novotny"),
        names("Speakers: Greta Lindqvist, Pavel Novotny"));
    assertEquals(List.of("Greta Lindqvist"), names("Speaker: Greta Lindqvist, Rye Bread"));
    assertEquals(List.of("고은별", "문하늘", "한가람"), names("토론자: 고은별 님(빵집), 문하늘 님(방앗간), 한가람 님(손님)"));
    assertEquals(List.of("고은별", "문하늘"), names("제빵팀 고은별, 제빵팀 문하늘"));
  }

  @Test
  void readsWhatIntroducesPeople() {
    assertEquals(List.of("고은별"), names("발표는 고은별 님(빵집 주인)."));
    assertEquals(
        List.of("Greta Lindqvist", "Pavel Novotny"),
        names("with Greta Lindqvist (Oven) and Pavel Novotny (Oven)"));
    assertEquals(List.of("독고이랑"), names("연사: 독고이랑 솔루션스 아키텍트"));
  }

  @Test
  void takesNoKnownWordWithParticleForAName() {
    assertTrue(parser.read("백업은 구름소프트 리드").isEmpty());
    assertTrue(parser.read("고객 엔지니어").isEmpty());
  }

  private List<String> names(String line) {
    return parser.read(line).orElseThrow().people().stream().map(SpeakerCredit::name).toList();
  }
}
