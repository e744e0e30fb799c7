package confnotes.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FragmentLinksTest {

  private static final Position TOP = new Position(1, 1);

  @ParameterizedTest
  @CsvSource({
    "#1-정산-db를-둘로-쪼갠-이유, #jeongsan",
    "#정산-db를-둘로-쪼갠-이유, #jeongsan",
    "#%EB%8A%90%EB%82%80-%EC%A0%90, #neukkin-jeom",
    "#느낀_점, #neukkin-jeom",
    "#q--a, #q-a",
    "#q--a-1, #q-a-2",
    "#neukkin-jeom, #neukkin-jeom",
    "#없는-제목, ''",
    "#, ''",
  })
  void fragmentLeadsToTheHeadingItMeans(String written, String resolved) {
    Body body =
        new Body(
            List.of(
                new Element("a", Map.of("href", written), List.of(new Text("말", TOP)), TOP),
                heading("1. 정산 DB를 둘로 쪼갠 이유", "jeongsan"),
                heading("Q & A", "q-a"),
                heading("느낀 점", "neukkin-jeom"),
                heading("Q & A", "q-a-2")));
    Element link = (Element) FragmentLinks.resolve(body).nodes().get(0);
    assertThat(link.attribute("href")).isEqualTo(resolved);
    assertThat(link.text()).isEqualTo("말");
  }

  private static BodyNode heading(String words, String id) {
    return new Element("h2", Map.of("id", id), List.of(new Text(words, TOP)), TOP);
  }
}
