package confnotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CatalogueProblemsTest {

  private static final ServiceCatalogue BUILT_IN = ServiceCatalogue.builtIn();

  private static final String GOOD =
      """
      services:
      - slug: our-queue
        name: Our Queue
        category: messaging
        description: {ko: 우리 큐, en: Our queue}
        names: [OurQ]
      - slug: lambda
        names: [람다람다]
      """;

  @Test
  void ownServicesAndMoreNamesForKnownOnes() {
    ServiceCatalogue extended = extend(GOOD).product().orElseThrow();
    assertThat(extended.find("OurQ")).contains(new Slug("our-queue"));
    assertThat(extended.find("람다람다")).contains(new Slug("lambda"));
    assertThat(extended.find("Lambda")).contains(new Slug("lambda"));
    assertThat(extended.service(new Slug("lambda")).orElseThrow().aliases()).contains("람다람다");
  }

  @Test
  void exampleInTheFileOfTheProjectIsRight() throws IOException {
    String example =
        Files.readAllLines(Path.of("content/services.yaml")).stream()
            .dropWhile(line -> !line.equals("# services:"))
            .filter(line -> line.startsWith("# "))
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
    Outcome<ServiceCatalogue> outcome = extend(example);
    assertThat(outcome.diagnostics().all()).isEmpty();
    assertThat(outcome.product().orElseThrow().find("Our Old Platform"))
        .contains(new Slug("our-platform"));
  }

  @Test
  void emptyFileChangesNothing() {
    assertThat(extend("# nothing yet\n").product().orElseThrow().services())
        .isEqualTo(BUILT_IN.services());
  }

  @Test
  void unknownFieldSuggestsTheNearest() {
    assertThat(only(GOOD.replace("category", "categry")))
        .contains("4:3 service-field-unknown there is no field \"categry\" did you mean category?");
  }

  @Test
  void duplicateSlugNamesTheOther() {
    assertThat(only(GOOD.replace("our-queue", "sqs")))
        .containsExactlyInAnyOrder(
            "2:3 service-slug-duplicate \"sqs\" is already in the built-in catalogue"
                + " choose another slug, or give slug and names alone to add names");
  }

  @Test
  void nameOfAnotherServiceIsRefused() {
    assertThat(only(GOOD.replace("OurQ", "SQS")))
        .containsExactlyInAnyOrder(
            "2:3 service-name-duplicate \"SQS\" names both sqs and our-queue"
                + " keep it in one of them, or give it when: in both");
  }

  @Test
  void unknownCategoryVendorAndPart() {
    String wrong = GOOD.replace("category: messaging", "category: mesaging\n  part-of: lamda");
    assertThat(only(wrong))
        .containsExactlyInAnyOrder(
            "4:3 service-category-unknown there is no category \"mesaging\""
                + " did you mean messaging?",
            "2:3 service-part-of-unknown our-queue is part of \"lamda\", which is not there"
                + " did you mean lambda?");
    assertThat(only("vendor: ibm\n" + GOOD).get(0)).contains("there is no vendor \"ibm\"");
  }

  @Test
  void missingFieldsAreAllReported() {
    assertThat(only("services:\n- slug: alone\n"))
        .containsExactlyInAnyOrder(
            "2:3 service-field-missing name is missing ",
            "2:3 service-field-missing category is missing ",
            "2:3 service-description-missing a description is missing"
                + " write description: {ko: …, en: …}, one line each");
  }

  @Test
  void commaWithoutQuotesInADescriptionIsReported() {
    assertThat(only(GOOD.replace("우리 큐", "큐, 줄")))
        .containsExactly(
            "5:24 service-description-language \"줄\" is no language of descriptions"
                + " write ko or en, and quotes around a line that holds a comma");
  }

  @Test
  void nearNeedsWordsAndNameNeedsText() {
    assertThat(only(GOOD.replace("[OurQ]", "[{text: OurQ, when: near}]")).get(0))
        .startsWith("6:11 service-name-near");
    assertThat(only(GOOD.replace("[OurQ]", "[{text: OurQ, near: [queue]}]")).get(0))
        .startsWith("6:11 service-name-near");
    assertThat(only(GOOD.replace("[OurQ]", "[{text: OurQ, near: [queue], never-near: [shop]}]")))
        .isEmpty();
    assertThat(only(GOOD.replace("[OurQ]", "[{text: OurQ, when: often}]")).get(0))
        .contains("write one of always, established, near, vendor");
    assertThat(only(GOOD.replace("OurQ", "x".repeat(64))).get(0))
        .startsWith("6:11 service-name-length");
  }

  private static Outcome<ServiceCatalogue> extend(String yaml) {
    return ServiceCatalogue.builtInWith(yaml, "content/services.yaml");
  }

  private static List<String> only(String yaml) {
    return extend(yaml).diagnostics().all().stream().map(CatalogueProblemsTest::line).toList();
  }

  private static String line(Diagnostic d) {
    String place = d.span().line() + ":" + d.span().column();
    return place + " " + d.code() + " " + d.message() + " " + d.hint();
  }
}
