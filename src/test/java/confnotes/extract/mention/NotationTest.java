package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Body;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code mentions/notation.txt} is one case. */
final class NotationTest {

  private static final Path CASES = Path.of("src/test/resources/mentions/notation.txt");

  private static final MentionFinder FINDER = new MentionFinder(ServiceCatalogue.builtIn());

  static Stream<String> cases() throws IOException {
    return Files.readAllLines(CASES).stream().filter(l -> !l.startsWith("#") && !l.isBlank());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesAreFoundAsWritten(String line) {
    assertThat(found(line)).isEqualTo(line.substring(line.indexOf('→') + 1).strip());
  }

  @Test
  void turkishLocaleChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(cases().map(NotationTest::found).toList())
          .isEqualTo(cases().map(l -> l.substring(l.indexOf('→') + 1).strip()).toList());
      assertThat(found("KİBANA KIBANA kibana →")).contains("KIBANA=kibana, kibana=kibana");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void mentionStandsAtItsLineAndColumn() throws IOException {
    assertThat(cases())
        .allSatisfy(
            line ->
                assertThat(mentions(line))
                    .allSatisfy(
                        m ->
                            assertThat(line.codePoints().skip(m.at().column() - 1L).toArray())
                                .startsWith(m.text().codePoints().toArray())));
  }

  private static String found(String line) {
    return mentions(line).stream()
        .map(m -> m.text() + "=" + m.service())
        .collect(Collectors.joining(", "));
  }

  private static List<FoundMention> mentions(String line) {
    Position at = new Position(1, 1);
    Text text = new Text(line.substring(0, line.indexOf('→')), at);
    Body body = new Body(List.of(new Element("p", Map.of(), List.of(text), at)));
    return FINDER.find(body, ServiceOverrules.NONE, new SourcePath("note.md")).mentions();
  }
}
