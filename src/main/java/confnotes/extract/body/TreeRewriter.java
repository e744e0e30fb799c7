package confnotes.extract.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.util.ArrayList;
import java.util.List;

/** Makes a tree like another but for some elements; what stays as it was is not made anew. */
abstract class TreeRewriter {

  /**
   * What takes the place of {@code element}; {@link #around} when only what it holds may change.
   */
  abstract BodyNode rewritten(Element element);

  final Body rewritten(Body body) {
    List<BodyNode> nodes = rewritten(body.nodes());
    return nodes == body.nodes() ? body : new Body(nodes);
  }

  /** The same element around what its children become; itself when none of them changes. */
  final Element around(Element element) {
    return element.withChildren(rewritten(element.children()));
  }

  private List<BodyNode> rewritten(List<BodyNode> nodes) {
    List<BodyNode> out = nodes;
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Element element) {
        BodyNode now = rewritten(element);
        if (now != element) {
          out = out == nodes ? new ArrayList<>(nodes) : out;
          out.set(i, now);
        }
      }
    }
    return out;
  }
}
