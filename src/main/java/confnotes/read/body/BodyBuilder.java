package confnotes.read.body;

import confnotes.model.Body;
import confnotes.model.Position;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Builds the body of one note: as it is written where a browser would build the same, else from the
 * HTML that it is written as. Where both ways can be gone they give the same.
 */
public final class BodyBuilder {

  private final Supplier<BodyContext> contexts;
  private BodyContext context;
  private Elements elements;
  private Supplier<Body> body = BodyBuilder::nothing;

  /**
   * @param contexts what building needs to know, made anew when it begins again
   */
  public BodyBuilder(Supplier<BodyContext> contexts) {
    this.contexts = contexts;
    this.context = contexts.get();
    this.elements = new Elements(context);
  }

  /** Takes what the note holds. */
  public void take(WritableBody written) {
    TreeWriter tree = new TreeWriter(context, elements);
    written.write(tree);
    Optional<Body> built = tree.body();
    body = built.isPresent() ? built::get : asHtml(written)::build;
  }

  private BodyTree asHtml(WritableBody written) {
    context = contexts.get();
    elements = new Elements(context);
    MarkedHtml html = new MarkedHtml(context.text().value());
    written.write(html);
    return new BodyTree(html, context, elements);
  }

  private static Body nothing() {
    throw new IllegalStateException("no body was taken");
  }

  /** The body that was taken. */
  public Body build() {
    return body.get();
  }

  /** What was found on the way. */
  public BodyContext context() {
    return context;
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
    return elements
        .images()
        .address(written, at)
        .map(src -> src.startsWith("site:") ? src.substring("site:".length()) : src);
  }
}
