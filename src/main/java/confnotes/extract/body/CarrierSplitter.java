package confnotes.extract.body;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import confnotes.extract.text.LineReader;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the line that carries a talk's title begin a paragraph of its own, so that a section can
 * begin there. The lines of the note stay the same, one by one.
 */
final class CarrierSplitter {

  private final Set<Position> starts;

  private CarrierSplitter(Set<Position> starts) {
    this.starts = starts;
  }

  /** The same body, split before each of {@code carriers} that is not first in its block. */
  static Body split(Body body, List<Line> carriers) {
    Set<Position> starts =
        carriers.stream()
            .filter(line -> line.form() == LineForm.TEXT && !line.isFirst())
            .map(Line::at)
            .collect(Collectors.toCollection(TreeSet::new));
    return starts.isEmpty() ? body : new Body(new CarrierSplitter(starts).children(body.nodes()));
  }

  private List<BodyNode> children(List<BodyNode> nodes) {
    List<BodyNode> out = new ArrayList<>();
    List<BodyNode> run = new ArrayList<>();
    for (BodyNode node : nodes) {
      if (!LineReader.isBlock(node)) {
        run.add(node);
        continue;
      }
      flush(run, out);
      Element block = (Element) node;
      if (block.name().equals("p")) {
        pieces(block.children()).forEach(piece -> out.add(block.withChildren(piece)));
      } else {
        out.add(block.withChildren(children(block.children())));
      }
    }
    flush(run, out);
    return out;
  }

  private void flush(List<BodyNode> run, List<BodyNode> out) {
    List<List<BodyNode>> pieces = pieces(run);
    if (pieces.size() < 2) {
      out.addAll(run);
    } else {
      pieces.forEach(p -> out.add(new Element("p", Map.of(), p, position(p.get(0)))));
    }
    run.clear();
  }

  /** The inline nodes in pieces, each beginning where a title begins. */
  private List<List<BodyNode>> pieces(List<BodyNode> nodes) {
    List<List<BodyNode>> pieces = new ArrayList<>();
    List<BodyNode> piece = new ArrayList<>();
    for (BodyNode node : nodes) {
      if (!piece.isEmpty() && beginsTitle(node)) {
        pieces.add(trimmed(piece));
        piece = new ArrayList<>();
      }
      piece.add(node);
    }
    pieces.add(piece);
    pieces.removeIf(List::isEmpty);
    return pieces;
  }

  private boolean beginsTitle(BodyNode node) {
    if (node instanceof Text text) {
      return starts.stream()
          .anyMatch(
              s ->
                  s.line() == text.at().line()
                      && s.column() >= text.at().column()
                      && s.column() < text.at().column() + text.value().length()
                      && text.value().substring(0, s.column() - text.at().column()).isBlank());
    }
    return node instanceof Element element
        && !element.children().isEmpty()
        && beginsTitle(element.children().get(0));
  }

  private static List<BodyNode> trimmed(List<BodyNode> piece) {
    int end = piece.size();
    while (end > 0 && isBreak(piece.get(end - 1))) {
      end--;
    }
    return List.copyOf(piece.subList(0, end));
  }

  private static boolean isBreak(BodyNode node) {
    return node instanceof Text text
        ? text.value().isBlank()
        : node instanceof Element element && element.name().equals("br");
  }

  private static Position position(BodyNode node) {
    return node instanceof Text text ? text.at() : ((Element) node).at();
  }
}
