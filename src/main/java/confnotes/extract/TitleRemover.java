package confnotes.extract;

import confnotes.extract.text.Line;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.util.ArrayList;
import java.util.List;

/** Takes the heading that the page shows as its title out of the body. */
final class TitleRemover {

  private TitleRemover() {}

  static Body without(Body body, Line heading) {
    return new Body(without(body.nodes(), heading.block().steps()));
  }

  private static List<BodyNode> without(List<BodyNode> nodes, List<Integer> steps) {
    List<BodyNode> others = new ArrayList<>(nodes);
    int index = steps.get(0);
    if (steps.size() == 1) {
      others.remove(index);
    } else {
      Element holder = (Element) nodes.get(index);
      others.set(
          index, holder.withChildren(without(holder.children(), steps.subList(1, steps.size()))));
    }
    return others;
  }
}
