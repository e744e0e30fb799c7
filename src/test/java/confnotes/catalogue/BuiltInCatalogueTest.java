package confnotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.DiagnosticFormat;
import confnotes.model.Service;
import confnotes.model.Service.FormerName;
import confnotes.model.ServiceKind;
import confnotes.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BuiltInCatalogueTest {

  private static final Path FOLDER = Path.of("src/main/resources/confnotes/catalogue");

  @Test
  void nothingIsWrongInTheFiles() {
    List<String> problems =
        CatalogueLoader.readBuiltIn().diagnostics().all().stream()
            .map(DiagnosticFormat::format)
            .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void theIndexListsEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(CatalogueLoader.builtInFiles())
          .isEqualTo(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .filter(name -> !name.equals(CatalogueLoader.VENDORS_FILE))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void everyServiceIsFoundUnderItsSlugAndItsOfficialName() {
    ServiceCatalogue catalogue = ServiceCatalogue.builtIn();
    assertThat(catalogue.services())
        .allSatisfy(
            service -> {
              assertThat(catalogue.find(service.slug().value())).contains(service.slug());
              assertThat(catalogue.find(service.name())).contains(service.slug());
            });
  }

  @ParameterizedTest
  @CsvSource({"aws, 300", "gcp, 150", "azure, 150", "naver, 40", "nhn, 25", "kakao, 20"})
  void holdsTheServicesOfEachCloud(String vendor, long atLeast) {
    assertThat(services().filter(s -> s.vendor().equals(vendor)).count())
        .isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void holdsTheTechnologiesThatNotesName() {
    assertThat(services().filter(s -> s.kind() == ServiceKind.TECHNOLOGY).count())
        .isGreaterThanOrEqualTo(500);
  }

  @Test
  void everyServiceIsDescribedInTwoLanguages() {
    assertThat(services())
        .allSatisfy(
            service -> {
              assertThat(service.description()).containsOnlyKeys("ko", "en");
              assertThat(service.description().values())
                  .allMatch(line -> !line.isBlank() && !line.contains("\n"));
            });
  }

  @Test
  void formerNamesSayUntilWhenTheyWereOfficial() {
    assertThat(services().flatMap(service -> service.formerNames().stream()))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            former -> assertThat(former.until().orElse("")).matches("20\\d\\d(-(0[1-9]|1[0-2]))?"));
  }

  @ParameterizedTest
  @CsvSource({
    "opensearch-service, Amazon Elasticsearch Service, 2021-09",
    "health-dashboard, AWS Personal Health Dashboard, 2022-02",
    "kinesis-firehose, Amazon Kinesis Data Firehose, 2024-02"
  })
  void renamedServicesKnowTheNameOfTheirTime(String slug, String name, String until) {
    assertThat(ServiceCatalogue.builtIn().service(new Slug(slug)).orElseThrow().formerNames())
        .contains(new FormerName(name, Optional.of(until)));
  }

  /**
   * How many services of AWS people can name in Hangul, in Kana and by a form shorter than the
   * official name without its vendor; measured, of 357: 284, 78 and 80.
   */
  @ParameterizedTest
  @CsvSource({"\\p{IsHangul}, 280", "[\\p{IsHiragana}\\p{IsKatakana}], 75"})
  void servicesOfAwsAreKnownInOtherScripts(String script, long atLeast) {
    Pattern letters = Pattern.compile(script);
    assertThat(aws().filter(s -> s.aliases().stream().anyMatch(a -> letters.matcher(a).find())))
        .hasSizeGreaterThanOrEqualTo((int) atLeast);
  }

  @Test
  void servicesOfAwsAreKnownByShortForms() {
    assertThat(aws().filter(BuiltInCatalogueTest::hasShortForm)).hasSizeGreaterThanOrEqualTo(80);
  }

  private static boolean hasShortForm(Service service) {
    String bare = service.name().replaceFirst("^(?:AWS|Amazon) ", "");
    return service.aliases().stream()
        .anyMatch(a -> a.matches("[\\p{ASCII}]+") && a.length() * 2 <= bare.length());
  }

  private static Stream<Service> aws() {
    return services().filter(s -> s.vendor().equals("aws"));
  }

  private static Stream<Service> services() {
    return ServiceCatalogue.builtIn().services().stream();
  }

  @Test
  void whatPeopleWriteIsFound() {
    ServiceCatalogue catalogue = ServiceCatalogue.builtIn();
    assertThat(catalogue.find("람다")).contains(new Slug("lambda"));
    assertThat(catalogue.find("Amazon SQS")).contains(new Slug("sqs"));
    assertThat(catalogue.find("Azure SQS")).isEmpty();
    assertThat(catalogue.find("Step Function")).isEmpty();
    assertThat(catalogue.find("step_functions")).contains(new Slug("step-functions"));
    assertThat(catalogue.hintFor("lamda")).isEqualTo("did you mean lambda?");
  }
}
