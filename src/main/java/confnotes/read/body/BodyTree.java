package confnotes.read.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.Position;
import confnotes.read.body.MarkedHtml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Builds the body: parses the marked HTML as a browser does and carries over what the allowlist
 * knows. What is not in the list cannot get in, since every element is made anew here.
 */
final class BodyTree {

  private final MarkedHtml marked;
  private final BodyContext context;
  private final Elements elements;
  private final TextRuns texts;

  BodyTree(MarkedHtml marked, BodyContext context, Elements elements) {
    this.marked = marked;
    this.context = context;
    this.elements = elements;
    this.texts = new TextRuns(context);
  }

  /** The body; text that stands outside any block is wrapped in paragraphs. */
  Body build() {
    Document parsed = Parser.parseBodyFragment(marked.html(), "");
    return new Body(Blocks.paragraphed(children(parsed.body()), texts.place()));
  }

  private List<BodyNode> children(Element parent) {
    List<BodyNode> nodes = new ArrayList<>(parent.childNodeSize());
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        texts.append(text.getWholeText(), nodes);
      } else if (child instanceof Element element) {
        nodes.addAll(element(element));
      }
    }
    return nodes;
  }

  private List<BodyNode> element(Element element) {
    Written written = written(element);
    int offset = offset(element, written);
    Position at = offset < 0 ? texts.place() : context.text().positionAt(offset);
    if (written != null && written.isOwn()) {
      return Blocks.shaped(written.name(), written.attributes(), children(element), at);
    }
    Function<String, String> attributes =
        written == null ? AllowedAttributes.of(element) : written::attribute;
    return foreign(element, attributes, at);
  }

  private List<BodyNode> foreign(
      Element element, Function<String, String> attributes, Position at) {
    String name = element.normalName();
    if (name.equals("img")) {
      return elements.image(attributes, at);
    }
    if (Allowed.isEmbedded(name) || name.equals("script")) {
      return embedded(element, at);
    }
    if (Allowed.isDropped(name)) {
      return List.of();
    }
    String kept = Allowed.nameOf(name);
    return kept.isEmpty()
        ? unwrapped(name, element, at)
        : elements.element(kept, attributes, children(element), at);
  }

  private List<BodyNode> unwrapped(String name, Element element, Position at) {
    List<BodyNode> children = children(element);
    return Allowed.isBlockWrapper(name) ? Blocks.paragraphed(children, at) : children;
  }

  private List<BodyNode> embedded(Element element, Position at) {
    Optional<Embed> embed = Embed.of(element);
    if (embed.isPresent()) {
      return List.of(new EmbedCard(context.words()).card(embed.get(), at));
    }
    return element.normalName().equals("script") ? List.of() : children(element);
  }

  private @Nullable Written written(Element element) {
    String number = element.attributes().getIgnoreCase(Marks.ELEMENT);
    return number.isEmpty() ? null : marked.element(Integer.parseInt(number));
  }

  private static int offset(Element element, @Nullable Written written) {
    if (written != null) {
      return written.offset();
    }
    String offset = element.attributes().getIgnoreCase(Marks.OFFSET);
    return offset.isEmpty() ? -1 : Integer.parseInt(offset);
  }
}
