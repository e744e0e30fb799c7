package confnotes.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import confnotes.read.dialect.Boxes;
import confnotes.read.dialect.TagWriter;
import confnotes.read.dialect.UnknownTags;
import confnotes.read.text.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a syntax tree, block by block. */
final class HtmlBody {

  /** {@code <!-- tab 제목@아이콘 -->} names a tab between {@code {% tabs %}} and its end. */
  private static final Pattern HEXO_TAB =
      Pattern.compile("<!--[ \t]*tab\\b[ \t]*([^@\n]*?)[ \t]*(?:@[^\n]*)?-->");

  private final Map<Class<?>, Consumer<Node>> rules = new HashMap<>();
  private final Document document;
  private final BodyWriter out;
  private final SourceRuns runs;
  private final InlineHtml inlines;
  private final TagHtml tags;
  private final BoxHtml boxes;
  private final FootnoteHtml footnotes;
  private final ListOptions listOptions;

  HtmlBody(Document document, SourceText text, BodyWriter out, Words words, UnknownTags unknown) {
    this.document = document;
    this.out = out;
    this.runs = new SourceRuns(out);
    this.tags =
        new TagHtml(NoteSyntax.tags(document), new TagWriter(out, words, unknown), out, text);
    this.footnotes = new FootnoteHtml(document, out, words, runs);
    this.inlines = new InlineHtml(document, out, runs, tags, footnotes);
    this.boxes =
        new BoxHtml(new Boxes(out, words), NoteSyntax.containers(document), unknown, out, runs);
    this.listOptions = ListOptions.get(document);
    new ListHtml(out, words, inlines, this::children).rules(rules::put);
    rule(Paragraph.class, n -> paragraph((Paragraph) n));
    rule(Heading.class, n -> heading((Heading) n));
    rule(BlockQuote.class, n -> quote((BlockQuote) n));
    rule(FencedCodeBlock.class, n -> fenced((FencedCodeBlock) n));
    rule(IndentedCodeBlock.class, n -> indented((IndentedCodeBlock) n));
    rule(HtmlBlock.class, this::raw);
    rule(HtmlCommentBlock.class, this::raw);
    rule(ThematicBreak.class, this::thematicBreak);
    rule(Reference.class, n -> {});
    rule(FootnoteBlock.class, n -> {});
    rule(TableBlock.class, n -> new TableHtml(out, inlines).table((TableBlock) n));
    rule(HiddenLine.class, this::children);
    rule(TagBlock.class, n -> tags.write((TagBlock) n));
    rule(ContainerLine.class, n -> boxes.line((ContainerLine) n));
    rule(Admonition.class, n -> boxes.admonition((Admonition) n, () -> children(n)));
  }

  private <T extends Node> void rule(Class<T> type, Consumer<Node> rule) {
    rules.put(type, rule);
  }

  void write() {
    children(document);
    footnotes.list(this::children);
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (Paragraphs.isContentsMark(child)) {
        continue;
      }
      Consumer<Node> rule = rules.get(child.getClass());
      if (rule != null) {
        rule.accept(child);
      } else {
        inlines.write(child);
      }
    }
  }

  private void block(String name, Map<String, String> attributes, Node node) {
    out.line();
    out.openOwn(name, attributes, node.getStartOffset());
    out.line();
    children(node);
    out.line();
    out.close(name);
    out.line();
  }

  private void paragraph(Paragraph paragraph) {
    if (Paragraphs.isSilent(paragraph)) {
      return;
    }
    if (isTight(paragraph)) {
      inlines.children(paragraph);
      return;
    }
    out.line();
    out.openOwn("p", Map.of(), paragraph.getStartOffset());
    inlines.children(paragraph);
    out.close("p");
    out.line();
  }

  private boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ParagraphItemContainer container
        && container.isParagraphWrappingDisabled(paragraph, listOptions, document);
  }

  private void heading(Heading heading) {
    boxes.closeBefore(heading);
    out.line();
    String name = "h" + heading.getLevel();
    out.openOwn(name, Map.of(), heading.getStartOffset());
    Headings.write(heading, inlines, runs);
    out.close(name);
    out.line();
  }

  private void quote(BlockQuote quote) {
    if (!boxes.callout(quote, () -> children(quote))) {
      block("blockquote", Map.of(), quote);
    }
  }

  private void fenced(FencedCodeBlock block) {
    String language =
        block.getInfoDelimitedByAny(c -> c == ' ' || c == '\t' || c == '{' || c == ',').unescape();
    code(block, language);
  }

  private void indented(IndentedCodeBlock block) {
    code(block, "");
  }

  private void code(Node block, String language) {
    out.line();
    out.openOwn("pre", Map.of(), block.getStartOffset());
    out.openOwn(
        "code",
        language.isEmpty() ? Map.of() : Map.of("class", "language-" + language),
        block.getStartOffset());
    CodeLines.write((com.vladsch.flexmark.util.ast.Block) block, runs, out);
    out.close("code");
    out.close("pre");
    out.line();
  }

  private void raw(Node node) {
    BasedSequence chars = ((HtmlBlockBase) node).getContentChars();
    Matcher tab = HEXO_TAB.matcher(chars);
    if (tags.isInTabs() && tab.lookingAt()) {
      boxes.title(
          chars.getIndexOffset(tab.start(1)),
          chars.getIndexOffset(tab.end(1)),
          chars.getStartOffset());
    }
    BasedSequence trimmed = chars.trimEnd();
    out.line();
    tags.raw(trimmed);
    out.line();
  }

  private void thematicBreak(Node node) {
    out.line();
    out.emptyOwn("hr", Map.of(), node.getStartOffset());
    out.line();
  }
}
