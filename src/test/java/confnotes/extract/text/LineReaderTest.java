package confnotes.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines of a definition list. */
final class LineReaderTest {

  private static final Position AT = new Position(3, 1);

  @Test
  void aLabelStandsBeforeEachOfItsValues() {
    assertThat(texts(part("dt", words("발표자")), part("dd", words("가람")), part("dd", words("나루"))))
        .containsExactly("발표자: 가람", "발표자: 나루");
  }

  @Test
  void aWordThatIsExplainedIsALineOfItsOwn() {
    assertThat(texts(part("dt", words("큐")), part("dd", words("줄")))).containsExactly("큐", "줄");
  }

  @Test
  void aLabelOfNothingIsNotLost() {
    assertThat(texts(part("dt", words("장소")), part("dt", words("시간")), part("dd", words("낮"))))
        .containsExactly("장소", "시간: 낮");
  }

  @Test
  void aLabelRightBelowAValueIsThatOfTheNext() {
    assertThat(
            texts(
                part("dt", words("발표자")),
                part("dd", words("가람\n시간")),
                part("dd", words("10:00 ~ 10:40"))))
        .containsExactly("발표자: 가람", "시간", "시간: 10:00 ~ 10:40");
  }

  @Test
  void aLinkBehindALabelKeepsItsWords() {
    Element link = part("a", Map.of("href", "https://a.example/"), words("가람"));

    Line line = lines(part("dt", words("연사")), part("dd", link)).get(0);

    assertThat(line.text()).isEqualTo("연사: 가람");
    assertThat(line.links()).containsExactly(new LineLink("가람", "https://a.example/", 4, 6));
    assertThat(line.at()).isEqualTo(AT);
  }

  private static List<String> texts(BodyNode... parts) {
    return lines(parts).stream().map(Line::text).toList();
  }

  private static List<Line> lines(BodyNode... parts) {
    return LineReader.read(new Body(List.of(part("dl", parts))));
  }

  private static Element part(String name, BodyNode... children) {
    return part(name, Map.of(), children);
  }

  private static Element part(String name, Map<String, String> attributes, BodyNode... children) {
    return new Element(name, attributes, List.of(children), AT);
  }

  private static Text words(String words) {
    return new Text(words, AT);
  }
}
