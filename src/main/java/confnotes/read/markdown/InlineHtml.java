package confnotes.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.body.BodyWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Writes what stands within a line. */
final class InlineHtml {

  private final Map<Class<?>, Consumer<Node>> rules = new HashMap<>();
  private final BodyWriter out;
  private final SourceRuns runs;
  private final ReferenceRepository references;

  InlineHtml(
      Document document, BodyWriter out, SourceRuns runs, TagHtml tags, FootnoteHtml footnotes) {
    this.out = out;
    this.runs = runs;
    this.references = Parser.REFERENCES.get(document);
    rule(Text.class, n -> runs.escaped(n.getChars()));
    rule(SoftLineBreak.class, this::softBreak);
    rule(HardLineBreak.class, this::hardBreak);
    rule(Emphasis.class, n -> wrapped("em", n));
    rule(StrongEmphasis.class, n -> wrapped("strong", n));
    rule(Strikethrough.class, n -> wrapped("del", n));
    rule(MarkDelimiters.Marked.class, n -> wrapped("mark", n));
    rule(Keys.class, this::keys);
    rule(Code.class, this::code);
    rule(HtmlEntity.class, n -> runs.entity(n.getChars()));
    rule(HtmlInline.class, this::raw);
    rule(HtmlInlineComment.class, this::raw);
    rule(AutoLink.class, n -> link(((AutoLink) n).getText(), ""));
    rule(MailLink.class, n -> link(((MailLink) n).getText(), "mailto:"));
    rule(BareLink.class, this::bareLink);
    rule(Link.class, n -> inlineLink((Link) n));
    rule(LinkRef.class, n -> referenceLink((LinkRef) n));
    rule(Image.class, n -> image((Image) n));
    rule(ImageRef.class, n -> referenceImage((ImageRef) n));
    rule(EmojiCode.class, this::emoji);
    rule(WikiLink.class, n -> wikiLink((WikiLink) n));
    rule(TagNode.class, n -> tags.write((TagNode) n));
    rule(Footnote.class, n -> footnotes.reference((Footnote) n));
  }

  private <T extends Node> void rule(Class<T> type, Consumer<Node> rule) {
    rules.put(type, rule);
  }

  void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  void write(Node node) {
    Consumer<Node> rule = rules.get(node.getClass());
    if (rule != null) {
      rule.accept(node);
    } else if (node.hasChildren()) {
      children(node);
    } else {
      runs.literal(node);
    }
  }

  private void softBreak(Node node) {
    runs.plain(node.getChars());
  }

  private void hardBreak(Node node) {
    out.emptyOwn("br", Map.of(), node.getStartOffset());
    int end = node.getEndOffset();
    out.verbatim(end - 1, end);
  }

  private void wrapped(String name, Node node) {
    out.openOwn(name, Map.of(), node.getStartOffset());
    children(node);
    out.close(name);
  }

  private void keys(Node node) {
    int at = node.getStartOffset();
    for (String key : node.getChars().toString().split("(?<=\\+)|(?=\\+)")) {
      if (!key.equals("+")) {
        out.openOwn("kbd", Map.of(), at);
      }
      out.verbatim(at, at + key.length());
      if (!key.equals("+")) {
        out.close("kbd");
      }
      at += key.length();
    }
  }

  private void code(Node node) {
    out.openOwn("code", Map.of(), node.getStartOffset());
    boolean isInTable = node.getAncestorOfType(TableCell.class) != null;
    CodeSpan.write(((Code) node).getText(), isInTable, runs, out);
    out.close("code");
  }

  private void raw(Node node) {
    BasedSequence chars = node.getChars();
    out.raw(chars, chars::getIndexOffset);
  }

  private void link(BasedSequence text, String prefix) {
    out.open("a", Map.of("href", prefix + text), text.getStartOffset());
    runs.plain(text);
    out.close("a");
  }

  private void bareLink(Node node) {
    BasedSequence chars = node.getChars();
    boolean isWww = chars.toString().regionMatches(true, 0, "www.", 0, 4);
    link(chars, isWww ? "http://" : "");
  }

  private void inlineLink(Link link) {
    out.open("a", address("href", link), link.getStartOffset());
    children(link);
    out.close("a");
  }

  private static Map<String, String> address(String key, InlineLinkNode link) {
    return titled(key, link.getUrl(), link.getTitle());
  }

  private static Map<String, String> titled(String key, BasedSequence url, BasedSequence title) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(key, url.unescape());
    if (title.isNotNull()) {
      attributes.put("title", title.unescape());
    }
    return attributes;
  }

  private void referenceLink(LinkRef link) {
    Reference reference = reference(link);
    if (reference == null) {
      undefined(link);
      return;
    }
    out.open("a", titled("href", reference.getUrl(), reference.getTitle()), link.getStartOffset());
    children(link);
    out.close("a");
  }

  private Reference reference(RefNode link) {
    return link.getReferenceNode(references);
  }

  /** Brackets that name nothing stand as written, around what is in them. */
  private void undefined(RefNode link) {
    BasedSequence chars = link.getChars();
    Node first = link.getFirstChild();
    if (first == null) {
      runs.escaped(chars);
      return;
    }
    int start = first.getStartOffset() - link.getStartOffset();
    int end = link.getLastChild().getEndOffset() - link.getStartOffset();
    runs.escaped(chars.baseSubSequence(chars.getStartOffset(), chars.getStartOffset() + start));
    children(link);
    runs.escaped(chars.baseSubSequence(chars.getStartOffset() + end, chars.getEndOffset()));
  }

  private void image(Image image) {
    Map<String, String> attributes = address("src", image);
    attributes.put("alt", PlainWords.of(image));
    out.empty("img", attributes, image.getStartOffset());
  }

  private void referenceImage(ImageRef image) {
    Reference reference = reference(image);
    if (reference == null) {
      undefined(image);
      return;
    }
    Map<String, String> attributes = titled("src", reference.getUrl(), reference.getTitle());
    attributes.put("alt", PlainWords.of(image));
    out.empty("img", attributes, image.getStartOffset());
  }

  private void emoji(Node node) {
    out.decoded(((EmojiCode) node).value(), node.getStartOffset(), node.getEndOffset());
  }

  private void wikiLink(WikiLink link) {
    if (link.isEmbed() && WikiTarget.isImage(link.target())) {
      out.empty("img", WikiTarget.image(link), link.getStartOffset());
      return;
    }
    if (WikiTarget.isContents(link.target())) {
      return;
    }
    out.openOwn("a", Map.of("href", WikiTarget.note(link.target())), link.getStartOffset());
    runs.plain(link.label());
    out.close("a");
  }
}
