package confnotes.read.body;

import confnotes.model.BodyNode;
import confnotes.model.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the elements that authors write, for every way a tree is built: the one place where their
 * names, attributes and addresses are judged.
 */
final class Elements {

  private final BodyContext context;
  private final Images images;

  Elements(BodyContext context) {
    this.context = context;
    this.images = new Images(context);
  }

  Images images() {
    return images;
  }

  /** What stands for an {@code img}; nothing when it has no address at all. */
  List<BodyNode> image(Function<String, String> attributes, Position at) {
    return images.image(attributes, at).stream().map(BodyNode.class::cast).toList();
  }

  /**
   * An element of the allowlist with the attributes that it keeps, or what stands for it.
   *
   * @param kept the name it is kept by, see {@link Allowed#nameOf}
   * @param attributes the value written under a key, empty where there is none
   */
  List<BodyNode> element(
      String kept, Function<String, String> attributes, List<BodyNode> children, Position at) {
    return kept.equals("a")
        ? link(attributes, children, at)
        : Blocks.shaped(kept, AllowedAttributes.of(kept, attributes), children, at);
  }

  private List<BodyNode> link(
      Function<String, String> attributes, List<BodyNode> children, Position at) {
    Optional<String> href = context.href(attributes.apply("href"));
    if (href.isEmpty()) {
      return children;
    }
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("href", images.linkTarget(href.get()));
    kept.putAll(AllowedAttributes.of("a", attributes));
    return Blocks.shaped("a", kept, children, at);
  }
}
