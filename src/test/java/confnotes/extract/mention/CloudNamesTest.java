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
import org.junit.jupiter.api.Test;

/** Names that several clouds share, or that are everyday words without their cloud. */
final class CloudNamesTest {

  private static final MentionFinder FINDER = new MentionFinder(ServiceCatalogue.builtIn());

  @Test
  void plainWordsNeedTheirCloudInFront() {
    assertThat(services("Azure Function과 애저 모니터"))
        .containsExactly("azure-functions", "azure-monitor");
    assertThat(services("Function, Monitor, Batch, Storage, Search, DevOps, Pipelines")).isEmpty();
  }

  @Test
  void abbreviationsNeedTheirCloudNearby() {
    assertThat(services("Azure의 관리형 서비스인 APIM")).containsExactly("api-management");
    assertThat(services("EKS 클러스터에 APIM 정책을 더한다")).containsExactly("eks");
    assertThat(services("EKS와 AKS")).containsExactly("eks", "aks");
    assertThat(services("아마존에서 관리해 주는 AKS")).isEmpty();
  }

  @Test
  void oneNameMeansTheServiceOfTheVendorInFront() {
    assertThat(services("Google Cloud Shell, Azure Cloud Shell, AWS CloudShell"))
        .containsExactly("google-cloud-shell", "azure-cloud-shell", "cloudshell");
    assertThat(services("네이버 Cloud Functions와 Google Cloud Functions"))
        .containsExactly("naver-cloud-functions", "cloud-functions");
  }

  @Test
  void productsOfMicrosoftAreNotThoseOfAzure() {
    assertThat(services("Azure Active Directory")).containsExactly("entra-id");
    assertThat(services("Microsoft Active Directory")).containsExactly("active-directory");
    assertThat(services("Azure SQL")).containsExactly("azure-sql");
    assertThat(services("MS SQL, MSSQL")).containsExactly("sql-server", "sql-server");
  }

  @Test
  void formerNamesMeanTheServiceOfToday() {
    assertThat(services("Google Container Engine, Stackdriver, VSTS, Azure SQL Data Warehouse"))
        .containsExactly("gke", "cloud-operations", "azure-devops", "synapse");
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
