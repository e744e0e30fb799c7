package confnotes.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLabelTest {

  @ParameterizedTest
  @CsvSource({
    "lambda, AWS Lambda, 람다, Lambda",
    "ec2, Amazon Elastic Compute Cloud, Amazon EC2;EC2;ec2, EC2",
    "lambda-edge, AWS Lambda@Edge, 람다 엣지, Lambda@Edge",
    "x-ray, AWS X-Ray, XRay, X-Ray",
    "oracle, Oracle Database, ORACLE;Oracle, Oracle",
    "kubernetes, Kubernetes, k8s, Kubernetes",
    "transfer-for-sftp, AWS Transfer Family, SFTP, Transfer Family"
  })
  void nameIsTheOneItsSlugSays(String slug, String name, String aliases, String expected) {
    assertEquals(expected, ServiceLabel.name(service(slug, name, aliases, List.of())));
  }

  @Test
  void formerNameIsShownWhileTheSlugStillSaysIt() {
    List<Service.FormerName> former =
        List.of(new Service.FormerName("Amazon Kinesis Firehose", Optional.of("2024")));
    Service service = service("kinesis-firehose", "Amazon Data Firehose", "Firehose", former);
    assertEquals("Kinesis Firehose", ServiceLabel.name(service));
  }

  @ParameterizedTest
  @CsvSource({
    "Lambda, La",
    "EC2, EC2",
    "API Gateway, AG",
    "Step Functions, SF",
    "X-Ray, XR",
    "Lambda@Edge, LE",
    "C++, C",
    "@, ?",
    "쿠버네티스, 쿠버",
    "클라우드 펑션, 클펑"
  })
  void monogramIsShort(String name, String expected) {
    assertEquals(expected, ServiceLabel.monogram(name));
  }

  private static Service service(
      String slug, String name, String aliases, List<Service.FormerName> former) {
    return new Service(
        new Slug(slug),
        name,
        "aws",
        ServiceKind.SERVICE,
        "compute",
        Optional.empty(),
        Arrays.asList(aliases.split(";")),
        former,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
