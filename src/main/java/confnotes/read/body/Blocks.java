package confnotes.read.body;

import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps blocks out of where HTML allows words only: an element around a block is closed before it
 * and opened again behind it, and what holds nothing is left out.
 */
final class Blocks {

  private Blocks() {}

  /** The element around {@code children}, or the several that stand for it. */
  static List<BodyNode> shaped(
      String name, Map<String, String> attributes, List<BodyNode> children, Position at) {
    Element element = new Element(name, attributes, children, at);
    if (Allowed.holdsPhrasingOnly(name) && holdsBlock(children)) {
      return split(element);
    }
    if (name.equals("figure") && !isMissing(element)) {
      Optional<BodyNode> missing = children.stream().filter(Blocks::isMissing).findFirst();
      if (missing.isPresent()) {
        return List.of(missing.get());
      }
    }
    return isEmpty(element) ? List.of() : List.of(element);
  }

  private static boolean holdsBlock(List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      if (!isPhrasing(node)) {
        return true;
      }
    }
    return false;
  }

  /** A figure for a picture that is not there says itself what the one around it would say. */
  private static boolean isMissing(BodyNode node) {
    return node instanceof Element element
        && element.attribute("class").equals("generated missing-image");
  }

  /** Runs of words become paragraphs; blocks stay. */
  static List<BodyNode> paragraphed(List<BodyNode> nodes, Position at) {
    if (nodes.stream().allMatch(n -> !isPhrasing(n) || isBlank(n))) {
      return nodes;
    }
    return split(new Element("p", Map.of(), nodes, at));
  }

  private static List<BodyNode> split(Element element) {
    List<BodyNode> parts = new ArrayList<>();
    List<BodyNode> run = new ArrayList<>();
    for (BodyNode child : element.children()) {
      if (isPhrasing(child)) {
        run.add(child);
      } else {
        endRun(element, run, parts);
        parts.add(Allowed.isPhrasing(element.name()) ? inside(element, child) : child);
      }
    }
    endRun(element, run, parts);
    return parts;
  }

  /** {@code strong(p(x))} becomes {@code p(strong(x))}. */
  private static BodyNode inside(Element element, BodyNode child) {
    Element block = (Element) child;
    boolean canTake =
        Allowed.holdsPhrasingOnly(block.name())
            && block.children().stream().allMatch(Blocks::isPhrasing);
    return canTake ? block.withChildren(List.of(element.withChildren(block.children()))) : block;
  }

  private static void endRun(Element element, List<BodyNode> run, List<BodyNode> parts) {
    if (run.stream().allMatch(Blocks::isBlank)) {
      parts.addAll(run.stream().filter(n -> n instanceof Text).toList());
    } else {
      parts.add(around(element, run));
    }
    run.clear();
  }

  private static Element around(Element element, List<BodyNode> run) {
    Position at = place(run.get(0), element.at());
    Element part = new Element(element.name(), element.attributes(), run, at);
    return element.at().compareTo(at) > 0 ? part.withChildren(run) : part;
  }

  private static Position place(BodyNode node, Position otherwise) {
    if (node instanceof Text text) {
      return text.at();
    }
    return node instanceof Element element ? element.at() : otherwise;
  }

  static boolean isPhrasing(BodyNode node) {
    return node instanceof Text
        || (node instanceof Element element && Allowed.isPhrasing(element.name()));
  }

  private static boolean isBlank(BodyNode node) {
    return node instanceof Text text
        ? text.value().isBlank()
        : node instanceof Element element && element.name().equals("br");
  }

  private static boolean holdsBlankTextOnly(List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      if (!(node instanceof Text text) || !text.value().isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Nothing to see: a paragraph or a phrase without words, picture or break. */
  private static boolean isEmpty(Element element) {
    String name = element.name();
    if (Allowed.isVoid(name)) {
      return false;
    }
    boolean canVanish =
        name.equals("p") || (Allowed.isPhrasing(name) && element.children().isEmpty());
    return canVanish && holdsBlankTextOnly(element.children());
  }
}
