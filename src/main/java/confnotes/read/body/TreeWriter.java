package confnotes.read.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.Position;
import confnotes.read.body.MarkedHtml.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Builds the tree while it is written, without HTML in between: what most notes allow, since they
 * hold no HTML of their own.
 *
 * <p>It stands only where a browser would build the same. Where one would move elements (raw HTML,
 * a block within words, a link within a link, what is not closed where it was opened), there is no
 * tree, and the body is to be written as {@link MarkedHtml} for {@link BodyTree}. Writing HTML and
 * parsing it again took a fifth of the time of reading a note.
 */
final class TreeWriter implements BodyWriter {

  /** Far below where HTML parsers stop nesting. */
  private static final int MAX_DEPTH = 64;

  private final BodyContext context;
  private final Elements elements;
  private final TextRuns texts;
  private final Deque<Open> open = new ArrayDeque<>();
  private List<BodyNode> nodes = new ArrayList<>();
  private boolean isAsBrowsersBuild = true;
  private boolean isAtLineStart = true;

  /** Source offsets of the text that is still to be added; empty when there is none. */
  private int runStart = -1;

  private int runEnd = -1;

  /** An element that is not closed yet, and what stood beside it so far. */
  private record Open(Written element, Position at, List<BodyNode> before) {}

  TreeWriter(BodyContext context, Elements elements) {
    this.context = context;
    this.elements = elements;
    this.texts = new TextRuns(context);
  }

  /** The body; absent when a browser may build another. Text outside any block is wrapped. */
  Optional<Body> body() {
    if (!isAsBrowsersBuild || !open.isEmpty()) {
      return Optional.empty();
    }
    endRun();
    return Optional.of(new Body(Blocks.paragraphed(nodes, texts.place())));
  }

  @Override
  public void open(String name, Map<String, String> attributes, int offset) {
    begin(new Written(name, attributes, offset, false));
  }

  @Override
  public void openOwn(String name, Map<String, String> attributes, int offset) {
    begin(new Written(name, attributes, offset, true));
  }

  @Override
  public void empty(String name, Map<String, String> attributes, int offset) {
    begin(new Written(name, attributes, offset, false));
    close(name);
  }

  @Override
  public void emptyOwn(String name, Map<String, String> attributes, int offset) {
    begin(new Written(name, attributes, offset, true));
    close(name);
  }

  private void begin(Written element) {
    endRun();
    isAtLineStart = false;
    isAsBrowsersBuild &= open.size() < MAX_DEPTH && mayStandHere(element);
    if (isAsBrowsersBuild) {
      open.push(new Open(element, place(element), nodes));
      nodes = new ArrayList<>();
    }
  }

  private Position place(Written element) {
    return element.offset() < 0 ? texts.place() : context.text().positionAt(element.offset());
  }

  private boolean mayStandHere(Written element) {
    String name = element.name();
    boolean isKept = element.isOwn() || name.equals("img") || Allowed.nameOf(name).equals(name);
    boolean isWithinWords =
        !open.isEmpty() && Allowed.holdsPhrasingOnly(open.peek().element().name());
    boolean fits = Allowed.isPhrasing(name) || !isWithinWords;
    return isKept && fits && !(name.equals("a") && isWithinLink());
  }

  private boolean isWithinLink() {
    for (Open around : open) {
      if (around.element().name().equals("a")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close(String name) {
    endRun();
    isAtLineStart = false;
    isAsBrowsersBuild &= !open.isEmpty() && open.peek().element().name().equals(name);
    if (isAsBrowsersBuild) {
      Open closed = open.pop();
      List<BodyNode> made = made(closed.element(), closed.at());
      nodes = closed.before();
      nodes.addAll(made);
    }
  }

  private List<BodyNode> made(Written element, Position at) {
    if (element.isOwn()) {
      return Blocks.shaped(element.name(), element.attributes(), nodes, at);
    }
    if (element.name().equals("img")) {
      return elements.image(element::attribute, at);
    }
    return elements.element(element.name(), element::attribute, nodes, at);
  }

  @Override
  public void verbatim(int from, int to) {
    if (from >= to) {
      return;
    }
    if (from != runEnd) {
      endRun();
      runStart = from;
    }
    runEnd = to;
    isAtLineStart = context.text().charAt(to - 1) == '\n';
  }

  @Override
  public void decoded(String value, int from, int to) {
    endRun();
    texts.moveTo(from);
    texts.append(value, nodes);
    isAtLineStart = false;
    isAsBrowsersBuild &= value.indexOf('\r') < 0; // which parsers of HTML take for line breaks
  }

  @Override
  public void generated(String value, int offset) {
    decoded(value, offset, offset);
  }

  @Override
  public void raw(CharSequence html, IntUnaryOperator offsetOf) {
    isAsBrowsersBuild = false;
  }

  @Override
  public void line() {
    if (!isAtLineStart) {
      endRun();
      texts.append("\n", nodes);
      isAtLineStart = true;
    }
  }

  private void endRun() {
    if (runEnd >= 0) {
      texts.verbatim(runStart, runEnd, nodes);
      runEnd = -1;
    }
  }
}
