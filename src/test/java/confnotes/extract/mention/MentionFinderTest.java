package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.Quote;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MentionFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(ServiceCatalogue.builtIn());

  @Test
  void mentionSpansInlineElementsAndSoftLineBreaks() {
    Element strong = element("strong", text("Step", 3, 5));
    Body body =
        body(element("p", text("AWS ", 3, 1), strong, text("\n", 3, 9), text("Functions로", 4, 1)));
    FoundMention mention = find(body, ServiceOverrules.NONE).mentions().get(0);
    assertThat(mention.service()).isEqualTo(new Slug("step-functions"));
    assertThat(mention.at()).isEqualTo(new Position(3, 1));
    assertThat(mention.text()).isEqualTo("AWS Step Functions");
    assertThat(mention.spans())
        .containsExactly(
            new FoundMention.Span(new Position(3, 1), "AWS "),
            new FoundMention.Span(new Position(3, 5), "Step"),
            new FoundMention.Span(new Position(4, 1), "Functions"));
  }

  @Test
  void columnsCountCodePoints() {
    Body body = body(element("p", text("🚀🚀 람다를", 1, 3)));
    assertThat(find(body, ServiceOverrules.NONE).mentions().get(0).at())
        .isEqualTo(new Position(1, 6));
  }

  @Test
  void quoteIsTheSentenceAroundTheName() {
    Body body = body(element("p", text("먼저 봅니다. Dr. Kim이 람다를 씁니다. 끝.", 1, 1)));
    assertThat(find(body, ServiceOverrules.NONE).mentions().get(0).quote())
        .isEqualTo(new Quote("Dr. Kim이 ", "람다", "를 씁니다."));
  }

  @Test
  void everydayWordCountsWhereTheNoteNamesTheService() {
    Element known = element("p", text("AWS Batch를 소개", 1, 1));
    Element later = element("p", text("Batch 서비스는 batch 작업을", 2, 1));
    assertThat(find(body(known, later), ServiceOverrules.NONE).mentions())
        .extracting(FoundMention::at)
        .containsExactly(new Position(1, 1), new Position(2, 1));
    assertThat(find(body(later), ServiceOverrules.NONE).mentions()).isEmpty();
  }

  @Test
  void sectionOfOneCloudMakesSureOfItsDistinctNames() {
    Element heading = element("h2", text("아침", 1, 4));
    Element certain = element("p", text("Key Vault CSI와 Azure Functions", 2, 1));
    Element distinct = element("p", text("AKS 아니면 Container Apps", 3, 1));
    Element next = element("h2", text("점심", 4, 4));
    Element apart = element("p", text("Container Apps", 5, 1));
    assertThat(
            find(body(heading, certain, distinct, next, apart), ServiceOverrules.NONE).mentions())
        .extracting(FoundMention::at)
        .contains(new Position(3, 1), new Position(3, 9))
        .doesNotContain(new Position(5, 1));
  }

  @Test
  void titleOfTheTalkIsNearToItsParts() {
    Element talk = element("h2", text("Lambda 콜드 스타트", 1, 4));
    Element part = element("h3", text("질문", 2, 5));
    Element asked = element("li", text("API Gateway 타임아웃은요?", 3, 3));
    Element next = element("h2", text("문 여는 법", 2, 4));
    assertThat(find(body(talk, part, asked), ServiceOverrules.NONE).mentions()).hasSize(2);
    assertThat(find(body(talk, next, part, asked), ServiceOverrules.NONE).mentions()).hasSize(1);
  }

  @Test
  void headOfTheColumnIsNearToItsCells() {
    Element left = element("tr", element("td", text("Go", 3, 3)), element("td", text("120", 3, 8)));
    Element right =
        element("tr", element("td", text("120", 3, 3)), element("td", text("Go", 3, 8)));
    Element words = element("tr", element("th", text("언어", 1, 3)), element("th", text("말", 1, 8)));
    Element head = element("thead", words);
    assertThat(find(body(element("table", head, element("tbody", left))), ServiceOverrules.NONE))
        .extracting(found -> found.mentions().size())
        .isEqualTo(1);
    assertThat(find(body(element("table", head, element("tbody", right))), ServiceOverrules.NONE))
        .extracting(found -> found.mentions().size())
        .isEqualTo(0);
  }

  @Test
  void labelCountsInNoteAboutItsCloud() {
    Element certain = element("p", text("Lambda와 S3와 DynamoDB를 썼다", 1, 1));
    Element heading = element("h2", text("Personalize", 2, 4));
    Element label = element("li", text("Detective: 소개만", 3, 3));
    Element sentence = element("li", text("Detective work is over", 4, 3));
    assertThat(find(body(certain, heading, label, sentence), ServiceOverrules.NONE).mentions())
        .extracting(FoundMention::service)
        .contains(new Slug("personalize"), new Slug("detective"));
    assertThat(find(body(certain, sentence), ServiceOverrules.NONE).mentions())
        .extracting(FoundMention::service)
        .doesNotContain(new Slug("detective"));
    assertThat(find(body(heading, label), ServiceOverrules.NONE).mentions()).isEmpty();
  }

  @Test
  void capitalOfAnEnglishSentenceMakesNoName() {
    Element known = element("p", text("We run AWS Batch", 1, 1));
    Element sentence = element("p", text("Batch is not a dirty word, is Batch?", 2, 1));
    assertThat(find(body(known, sentence), ServiceOverrules.NONE).mentions())
        .extracting(FoundMention::at)
        .containsExactly(new Position(1, 8), new Position(2, 31));
  }

  @Test
  void authorAddsAndExcludes() {
    Body body = body(element("p", text("Batch 서비스와 람다", 1, 1)));
    ServiceOverrules overrules =
        new ServiceOverrules(Set.of(new Slug("batch")), Set.of(new Slug("lambda")));
    assertThat(find(body, overrules).mentions())
        .extracting(FoundMention::service)
        .containsExactly(new Slug("batch"));
  }

  @Test
  void decisionsSayWhyAnAmbiguousNameWasLeft() {
    Body body = body(element("p", text("Batch 작업", 1, 1)));
    assertThat(find(body, ServiceOverrules.NONE).decisions().get())
        .contains(
            new NameDecision(
                new Slug("batch"),
                new Position(1, 1),
                "Batch",
                false,
                "the note does not name batch unambiguously"));
  }

  @Test
  void generatedTextAndAddressesAreNoMentions() {
    Element generated =
        new Element("p", Map.of("class", "generated"), List.of(text("람다", 1, 1)), at(1, 1));
    Element addresses =
        element("p", text("https://aws.amazon.com/lambda/ lambda@redis.io /opt/lambda/run", 2, 1));
    assertThat(find(body(generated, addresses), ServiceOverrules.NONE).mentions()).isEmpty();
  }

  private static FoundMentions find(Body body, ServiceOverrules overrules) {
    return FINDER.find(body, overrules, new SourcePath("note.md"));
  }

  private static Body body(BodyNode... nodes) {
    return new Body(List.of(nodes));
  }

  private static Element element(String name, BodyNode... children) {
    return new Element(name, Map.of(), List.of(children), at(1, 1));
  }

  private static Text text(String value, int line, int column) {
    return new Text(value, at(line, column));
  }

  private static Position at(int line, int column) {
    return new Position(line, column);
  }
}
