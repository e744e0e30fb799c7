package confnotes.read.dialect;

import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import confnotes.read.dialect.Tag.Syntax;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what a template tag means; what is not known is shown as it was written. */
public final class TagWriter {

  /** What stands between a tag and the one that closes it. */
  public enum Content {
    MARKDOWN,
    CODE,
    HIDDEN
  }

  private static final Set<String> CODE =
      Set.of(
          "highlight",
          "codeblock",
          "code",
          "code-block",
          "mermaid",
          "math",
          "katex",
          "plantuml",
          "chart",
          "terminal");

  private static final Set<String> HIDDEN = Set.of("comment");

  /** Tags that steer the program and say nothing to a reader. */
  private static final Set<String> SILENT =
      Set.of(
          "toc",
          "table_of_contents",
          "tableofcontents",
          "table-of-contents",
          "more",
          "raw",
          "assign",
          "capture",
          "if",
          "unless",
          "elsif",
          "else",
          "for",
          "case",
          "when",
          "cycle",
          "increment",
          "decrement",
          "break",
          "continue",
          "clear",
          "rawhtml",
          "unsafe",
          "html",
          "safe",
          "math-inline",
          "icon",
          "fa",
          "fontawesome",
          "br",
          "hr",
          "adsense",
          "ads",
          "comments",
          "disqus",
          "pagebreak",
          "seo",
          "feed_meta",
          "render_partial",
          "extends",
          "block",
          "set",
          "import",
          "liquid");

  /** Tags that only arrange what stands between them. */
  private static final Set<String> LAYOUT =
      Set.of(
          "center",
          "centered",
          "left",
          "right",
          "columns",
          "column",
          "col",
          "row",
          "grid",
          "div",
          "span",
          "section",
          "markdown",
          "md",
          "tabs",
          "steps",
          "cards",
          "card",
          "block-grid",
          "group",
          "wrap",
          "wrapper",
          "size",
          "color",
          "colour",
          "font",
          "style",
          "lead",
          "p",
          "big",
          "small",
          "label",
          "mark",
          "badge",
          "subtabs",
          "flex",
          "align");

  private final BodyWriter out;
  private final UnknownTags unknown;
  private final FigureTags figures;
  private final CardTags cards;
  private final BoxTags boxes;
  private final LinkTags links;

  public TagWriter(BodyWriter out, Words words, UnknownTags unknown) {
    this.out = out;
    this.unknown = unknown;
    this.figures = new FigureTags(out);
    this.cards = new CardTags(out, words);
    this.boxes = new BoxTags(out, words);
    this.links = new LinkTags(out);
  }

  /** How what stands inside {@code tag} is to be read. */
  public static Content content(Tag tag) {
    if (tag.isClosing() || tag.closer() < 0) {
      return Content.MARKDOWN;
    }
    if (tag.syntax() == Syntax.COMPONENT) {
      return Content.MARKDOWN;
    }
    if (HIDDEN.contains(tag.name())) {
      return Content.HIDDEN;
    }
    return CODE.contains(tag.name()) ? Content.CODE : Content.MARKDOWN;
  }

  /** Whether comments between the tag and its end name tabs, as Hexo has it. */
  public static boolean holdsTabs(Tag tag) {
    return tag.closer() >= 0 && (tag.name().equals("tabs") || tag.name().equals("subtabs"));
  }

  /** Attributes of the {@code code} element for a tag whose content is code. */
  public static Map<String, String> codeAttributes(Tag tag) {
    Optional<String> language =
        tag.value("lang", "language")
            .or(() -> tag.word(0))
            .filter(w -> w.matches("[A-Za-z0-9+#._-]{1,32}"));
    boolean isNamed = tag.name().equals("mermaid") || tag.name().equals("plantuml");
    return isNamed
        ? Map.of("class", "language-" + tag.name())
        : language.map(l -> Map.of("class", "language-" + l)).orElse(Map.of());
  }

  /**
   * Writes a tag.
   *
   * @param isBlock whether it stands alone on its line
   */
  public void write(Tag tag, boolean isBlock) {
    if (tag.syntax() == Syntax.ATTRIBUTES || isSilent(tag)) {
      return;
    }
    if (tag.syntax() == Syntax.OUTPUT) {
      links.output(tag);
    } else if (tag.syntax() == Syntax.ESCAPED) {
      unescaped(tag);
    } else if (!writeKnown(tag)) {
      unknown(tag, isBlock);
    }
  }

  private static boolean isSilent(Tag tag) {
    boolean isArranging = LAYOUT.contains(tag.name()) && (tag.isClosing() || tag.closer() >= 0);
    return isArranging || (SILENT.contains(tag.name()) && tag.syntax() != Syntax.OUTPUT);
  }

  private boolean writeKnown(Tag tag) {
    return boxes.write(tag) || cards.write(tag) || links.write(tag) || figures.write(tag);
  }

  /** A component around words leaves them; one that is a bare word in brackets may be none. */
  private void unknown(Tag tag, boolean isBlock) {
    boolean isComponent = tag.syntax() == Syntax.COMPONENT;
    boolean isBare = tag.words().isEmpty() && tag.values().isEmpty();
    if (isComponent && tag.closer() >= 0) {
      if (!tag.isClosing()) {
        unknown.add(tag);
      }
    } else if (isComponent && isBare) {
      out.verbatim(tag.from(), tag.to());
    } else if (isBlock) {
      out.line();
      out.openOwn("p", Map.of(), tag.from());
      asWritten(tag);
      out.close("p");
      out.line();
    } else {
      asWritten(tag);
    }
  }

  /** A tag between comment marks is shown without them, as Hugo does. */
  private void unescaped(Tag tag) {
    out.verbatim(tag.from(), tag.from() + 3);
    out.verbatim(tag.from() + 5, tag.to() - 5);
    out.verbatim(tag.to() - 3, tag.to());
  }

  /** The tag itself, marked; each kind is reported once for a note. */
  private void asWritten(Tag tag) {
    unknown.add(tag);
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "generated unknown-tag");
    out.openOwn("code", attributes, tag.from());
    out.verbatim(tag.from(), tag.to());
    out.close("code");
  }
}
