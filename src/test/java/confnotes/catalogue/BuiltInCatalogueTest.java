package confnotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.DiagnosticFormat;
import confnotes.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
              assertThat(catalogue.service(service.slug())).contains(service);
            });
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
