package confnotes.read.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.Position;
import confnotes.read.body.MarkedHtml.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class BodyTree {

  private final MarkedHtml marked;
  private final BodyContext context;
  private final TextRuns texts;
  private final Images images;

  public BodyTree(MarkedHtml marked, BodyContext context) {
    this.marked = marked;
    this.context = context;
    this.texts = new TextRuns(context);
    this.images = new Images(context);
  }

  /** The body; text that stands outside any block is wrapped in paragraphs. */
  public Body build() {
    Document parsed = Parser.parseBodyFragment(marked.html(), "");
    return new Body(Blocks.paragraphed(children(parsed.body()), texts.place()));
  }

  /**
   * The picture that stands for the note, found as those in its body are.
   *
   * @param written its address in the front matter
   * @param at where it is named
   * @return its address, {@code https:} or relative to the site's root; absent, and reported, when
   *     it is not there
   */
  public Optional<String> picture(String written, Position at) {
    return images
        .address(written, at)
        .map(src -> src.startsWith("site:") ? src.substring("site:".length()) : src);
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
        written == null
            ? AllowedAttributes.of(element)
            : key -> written.attributes().getOrDefault(key, "");
    return foreign(element, attributes, at);
  }

  private List<BodyNode> foreign(
      Element element, Function<String, String> attributes, Position at) {
    String name = element.normalName();
    if (name.equals("img")) {
      return images.image(attributes, at).stream().map(BodyNode.class::cast).toList();
    }
    if (Allowed.isEmbedded(name) || name.equals("script")) {
      return embedded(element, at);
    }
    if (Allowed.isDropped(name)) {
      return List.of();
    }
    String kept = Allowed.nameOf(name);
    if (kept.isEmpty()) {
      return unwrapped(name, element, at);
    }
    return kept.equals("a")
        ? link(element, attributes, at)
        : Blocks.shaped(kept, AllowedAttributes.of(kept, attributes), children(element), at);
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

  private List<BodyNode> link(Element element, Function<String, String> attributes, Position at) {
    Optional<String> href = context.href(attributes.apply("href"));
    List<BodyNode> children = children(element);
    if (href.isEmpty()) {
      return children;
    }
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("href", images.linkTarget(href.get()));
    kept.putAll(AllowedAttributes.of("a", attributes));
    return Blocks.shaped("a", kept, children, at);
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
