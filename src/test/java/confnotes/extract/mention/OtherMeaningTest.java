package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.SourcePath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services named after gods, stars, animals and words of programming, and those themselves. */
final class OtherMeaningTest {

  private static final MentionFinder FINDER = new MentionFinder(ServiceCatalogue.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          익명 함수와 람다의 차이                 | 람다로 이미지를 줄인다                      | lambda
          A lambda is an anonymous function    | The lambda resizes images                 | lambda
          ラムダは無名関数                        | ラムダで通知する                             | lambda
          모자에 lambda 문신이 그려져 있었다        | lambda 하나로 끝                            | lambda
          아테나는 그리스의 여신                   | 아테나로 한 달에 3달러                        | athena
          Athena, the goddess of wisdom        | Athena costs three dollars a month        | athena
          여행에서 오로라를 보았다                 | 오로라로 바꾼 뒤로 조용하다                    | aurora
          We saw Aurora in the night sky       | Aurora has been quiet since               | aurora
          은하의 Redshift를 재던 사람              | Redshift로 옮긴 뒤로 빠르다                   | redshift
          Neptune은 해왕성                       | Neptune에 관계를 담았다                      | neptune
          새로 산 Kinesis 키보드                  | 로그는 Kinesis로                           | kinesis
          마인크래프트 Bedrock 서버                | 요약은 Bedrock이 한다                       | bedrock
          콩나무를 오른 Jack과 Beanstalk          | 처음에는 Beanstalk                         | elastic-beanstalk
          롤드컵에서 Cloud9이 졌다                 | 실습은 Cloud9에서                          | cloud9
          에스프레소에 그라파를 넣은 Corretto        | Corretto로 바꿨다                          | corretto
          키보드 옆에서 본 fireworks와 Firecracker | Firecracker가 빠르게 뜬다                   | firecracker
          """)
  void surroundingsTellTheOtherMeaning(String other, String meant, String service) {
    assertThat(services(paragraph(other))).doesNotContain(service);
    assertThat(services(paragraph(meant))).contains(service);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          코틀린 코루틴을 쓴 람다의 콜드 스타트     | lambda
          그리스 여행 사진을 아테나로 쿼리한다       | athena
          여행 예약 DB를 오로라로 옮겼다           | aurora
          여행 예약은 SQS와 오로라로              | aurora
          축제 예매를 Firecracker VM에서          | firecracker
          자전거 대여 이력은 다이나모 테이블에        | dynamodb
          여행 사이트를 아마존 오로라로             | aurora
          """)
  void wordsOfTheServiceOutweighIt(String line, String service) {
    assertThat(services(paragraph(line))).contains(service);
  }

  @Test
  void headingTellsTheOtherMeaningUnlessItsSectionIsAboutTheCloud() {
    Element kotlin = element("h2", "코틀린 1년");
    Element lambda = element("p", "람다를 많이 쓴다");
    assertThat(services(kotlin, lambda)).doesNotContain("lambda");
    assertThat(services(kotlin, lambda, element("p", "저장은 S3"))).contains("lambda");
    assertThat(services(element("h2", "코틀린으로 서버리스"), lambda)).contains("lambda");
  }

  @Test
  void plainWordsInSmallLettersAreNoName() {
    assertThat(services(paragraph("An elastic cache is a leak, and so are outposts."))).isEmpty();
    assertThat(services(paragraph("Elastic Cache, ElasticCache and elasticache")))
        .containsExactly("elasticache", "elasticache", "elasticache");
    assertThat(services(paragraph("elastic cache with Redis"))).contains("elasticache");
  }

  private static Element paragraph(String text) {
    return element("p", text);
  }

  private static Element element(String tag, String text) {
    Position start = new Position(1, 1);
    return new Element(tag, Map.of(), List.of(new Text(text, start)), start);
  }

  private static List<String> services(BodyNode... nodes) {
    Body body = new Body(Arrays.asList(nodes));
    return FINDER.find(body, ServiceOverrules.NONE, new SourcePath("note.md")).mentions().stream()
        .map(mention -> mention.service().value())
        .toList();
  }
}
