package confnotes.extract;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.EventClaim;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles alone: which name an event that nobody has listed, and which only look like it. */
final class EventTitlesTest {

  private final NoteExtractor extractor = new NoteExtractor(ServiceCatalogue.builtIn());
  private final NoteReader reader =
      new NoteReader(
          new ReadOptions(
              "ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, ReadOptions.DEFAULT_MAX_BYTES));

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "제7회 강변 오픈소스 세미나 참석 후기 = 강변 오픈소스 세미나 7회",
        "부산 개발자 컨퍼런스 2019 다녀왔습니다 = 부산 개발자 컨퍼런스 2019",
        "2023 남도 소프트웨어 축제 후기 = 남도 소프트웨어 축제 2023",
        "Ovenbakers 2022 참관기 = Ovenbakers 2022",
        "[컨퍼런스 후기] 귤콘 2022 = 귤콘 2022",
        "은빛 데브데이 2023 발표 후기 = 은빛 데브데이 2023",
        "JuniorBarnCon 2018 후기 = JuniorBarnCon 2018",
        "은하 테크 밋업 #2 - 이벤트 소싱 = 은하 테크 밋업 #2",
        "은하 테크 밋업 정리 #2 = 은하 테크 밋업",
        "강가 자바 모임 3월 후기 = 강가 자바 모임 3월",
        "Queue Meetup Fukuoka #3 に参加してきました = Queue Meetup Fukuoka #3",
        "Takeaways from Breadfest 2019 = Breadfest 2019",
        "Notes from Amsterdam: KubeCon EU 2023 = KubeCon + CloudNativeCon Europe 2023",
        "AWS Summit Seoul 2023 recap = AWS Summit Seoul 2023",
        "re:Invent 2025 re:Cap 서울 세미나 = AWS re:Invent 2025",
        "AWSKRUG 양자 컴퓨팅 소모임 5월 후기 = AWSKRUG 양자 컴퓨팅 소모임",
        "Recap: Bakery Platform Day Boston 2022 = Bakery Platform Day Boston 2022"
      })
  void nameEventsOfNobodysList(String title, String name) {
    assertThat(event(title).map(EventClaim::name)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019년 회고",
        "빵집 웨비나 3연속 시청",
        "도커 정리 2021",
        "AWS Cloud 비용 줄이기",
        "nginx config 2023 정리",
        "A look at dough conference tooling",
        "devcontainer 설정 정리",
        "ncloud 서버 옮기기",
        "독서 모임 후기",
        "기사 시험 2021년 3회 후기",
        "개발 부트캠프 2022 수료 후기",
        "코딩 테스트 준비 Day 10",
        "일본 여행 후기 2019",
        "Effective Bread 3판 리뷰",
        "Notes from Bread in Action",
        "How to write a good conference talk",
        "밋업에서 발표하기",
        "개발자 컨퍼런스 일정 2023",
        "2023년 개발자 컨퍼런스 총정리",
        "사내 해커톤 후기",
        "사내 세미나 발표 자료 정리",
        "쿠버네티스 웨비나 요약",
        "Friday deploy 이야기",
        "Microservices Day 2 operations",
        "유니콘 기업 정리 2022",
        "Kubernetes manifest 정리",
        "커밋 컨벤션 정리",
        "kubectl port-forward 정리",
        "React Native Expo 정리",
        "nginx.conf 정리",
        "Google Meet 정리",
        "파비콘 정리",
        "매니페스트 리뷰",
        "Workday 리뷰",
        "기프티콘 정리",
        "사내 심포지엄 후기",
        "여름 축제 후기",
        "Lessons from hosting a workshop",
        "Notes from running a great meetup",
        "베이스캠프 요약"
      })
  void nameNone(String title) {
    assertThat(event(title)).isEmpty();
  }

  private Optional<EventClaim> event(String title) {
    Path root = Path.of("seeds").toAbsolutePath();
    SourceFile file = new SourceFile(root.resolve("a.md"), new SourcePath("seeds/a.md"), root);
    byte[] note = ("---\ntitle: \"" + title + "\"\n---\n글\n").getBytes(StandardCharsets.UTF_8);
    return extractor
        .extract(reader.read(file, note).product().orElseThrow())
        .product()
        .orElseThrow()
        .event();
  }
}
