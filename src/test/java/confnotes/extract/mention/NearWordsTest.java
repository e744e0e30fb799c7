package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Body;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.SourcePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are also words, and count where a word of their field stands near. */
final class NearWordsTest {

  private static final MentionFinder FINDER = new MentionFinder(ServiceCatalogue.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          디도스는 실드로 막는다              | 오리진 실드로 디도스 대비        | shield
          가드듀티 다음은 인스펙터             | 유니티 인스펙터에서 CVE 표시     | inspector
          가드듀티와 디텍티브                 | 디텍티브 게임                   | detective
          Config 룰로 버킷 감시            | Spring Config와 CloudTrail    | config
          계정은 Organizations 아래에        | GitHub Organizations 계정      | organizations
          랜딩 존은 컨트롤 타워로             | 장애 대응 컨트롤 타워            | control-tower
          비용 알람은 버짓                   | 에러 버짓으로 정한 비용 알람      | budgets
          재택은 워크스페이스로               | 슬랙 워크스페이스로 재택 공지      | workspaces
          푸시 캠페인은 핀포인트              | 네이버 핀포인트로 푸시 서버 추적    | pinpoint
          성우 대신 폴리                    | 로보카 폴리 성우                 | polly
          챗봇은 렉스로                     | 공룡 렉스 챗봇                   | lex
          상담원 화면은 커넥트                | 카프카 커넥트와 상담원 이력        | connect
          상담원은 Connect로                | Service Connect와 상담원 API    | connect
          관계는 넵튠에 담는다                | 넵튠의 새 게임                  | neptune
          오로라 앞에 메모리DB               | 인메모리DB와 오로라               | memorydb
          광고 회사와는 Clean Rooms         | Data Clean Rooms와 광고         | clean-rooms
          적재는 Data Pipeline과 EMR       | Data Pipeline 구축기             | data-pipeline
          CW 알람 이름                     | CW 대회                        | cloudwatch
          스팟은 EMR 태스크 노드에            | 병원 EMR의 스팟 조회             | emr
          푸시 서버는 SNS로                 | 인스타 같은 SNS의 푸시 서버        | sns
          프로시저는 SCT로 변환               | SCT 시험                       | schema-conversion-tool
          요금의 범인은 NAT 게이트웨이         | 사내 NAT 게이트웨이             | vpc
          키네시스와 매니지드 플링크           | 매니지드 플링크가 있으면 좋겠다     | kinesis-data-analytics
          실시간은 Storm                   | Storm in a teacup              | storm
          디펜더와 Sentinel                 | Redis Sentinel                 | microsoft-sentinel
          타입스크립트로 노드 서버를           | 쿠버네티스 노드와 타입스크립트       | nodejs
          코파일럿이 짠 코드                 | 보안 코파일럿의 코드 분석          | github-copilot
          모노레포는 Yarn                   | Yarn을 감는 고양이               | yarn
          """)
  void wordOfTheFieldMakesTheName(String meant, String other, String service) {
    assertThat(services(meant)).contains(service);
    assertThat(services(other)).doesNotContain(service);
  }

  private static List<String> services(String line) {
    Position start = new Position(1, 1);
    Body body =
        new Body(List.of(new Element("p", Map.of(), List.of(new Text(line, start)), start)));
    return FINDER.find(body, ServiceOverrules.NONE, new SourcePath("note.md")).mentions().stream()
        .map(mention -> mention.service().value())
        .toList();
  }
}
