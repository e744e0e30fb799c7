package confnotes.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TreeRewriterTest {

  private static final Position TOP = new Position(1, 1);

  private final TreeRewriter bold =
      new TreeRewriter() {
        @Override
        BodyNode rewritten(Element element) {
          Element inner = around(element);
          return element.name().equals("b") ? element("strong", inner.children()) : inner;
        }
      };

  @Test
  void bodyWithoutAChangeIsTheSameObject() {
    Body body = new Body(List.of(element("p", List.of(new Text("말", TOP)))));
    assertThat(bold.rewritten(body)).isSameAs(body);
  }

  @Test
  void onlyWhatLeadsToAChangeIsMadeAnew() {
    Element before = element("p", List.of(new Text("앞", TOP)));
    Element inner = element("b", List.of(new Text("말", TOP)));
    Body body = new Body(List.of(before, element("p", List.of(inner, new Text("뒤", TOP)))));
    Body rewritten = bold.rewritten(body);
    assertThat(rewritten)
        .isEqualTo(
            new Body(
                List.of(
                    before,
                    element(
                        "p", List.of(element("strong", inner.children()), new Text("뒤", TOP))))));
    assertThat(rewritten.nodes().get(0)).isSameAs(before);
  }

  private static Element element(String name, List<BodyNode> children) {
    return new Element(name, Map.of(), children, TOP);
  }
}
