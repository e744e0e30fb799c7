package confnotes.read.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import java.util.Map;
import java.util.function.Consumer;

/** Footnotes: a number where they are named, and their texts at the end in that order. */
final class FootnoteHtml {

  private final Document document;
  private final BodyWriter out;
  private final Words words;
  private final SourceRuns runs;

  FootnoteHtml(Document document, BodyWriter out, Words words, SourceRuns runs) {
    this.document = document;
    this.out = out;
    this.words = words;
    this.runs = runs;
  }

  void reference(Footnote footnote) {
    FootnoteBlock block = footnote.getFootnoteBlock();
    if (block == null) {
      runs.literal(footnote);
      return;
    }
    int number = block.getFootnoteOrdinal();
    boolean isFirst = footnote.getReferenceOrdinal() == 0;
    out.openOwn("sup", Map.of("class", "generated footnote-ref"), footnote.getStartOffset());
    Map<String, String> link =
        isFirst
            ? Map.of("href", "#fn-" + number, "id", "fnref-" + number)
            : Map.of("href", "#fn-" + number);
    out.openOwn("a", link, footnote.getStartOffset());
    out.generated(String.valueOf(number), footnote.getStartOffset());
    out.close("a");
    out.close("sup");
  }

  /** The list of footnotes that are named somewhere, then those that are not. */
  void list(Consumer<FootnoteBlock> content) {
    var blocks = FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks();
    if (blocks.isEmpty()) {
      return;
    }
    out.line();
    out.openOwn("section", Map.of("class", "footnotes"), blocks.get(0).getStartOffset());
    out.openOwn("ol", Map.of(), blocks.get(0).getStartOffset());
    out.line();
    for (FootnoteBlock block : blocks) {
      out.openOwn("li", Map.of("id", "fn-" + block.getFootnoteOrdinal()), block.getStartOffset());
      content.accept(block);
      back(block);
      out.close("li");
      out.line();
    }
    out.close("ol");
    out.close("section");
    out.line();
  }

  private void back(FootnoteBlock block) {
    Map<String, String> attributes =
        Map.of(
            "href",
            "#fnref-" + block.getFootnoteOrdinal(),
            "class",
            "generated footnote-back",
            "aria-label",
            words.get("footnote.back"));
    out.openOwn("a", attributes, block.getStartOffset());
    out.generated("↩", block.getStartOffset());
    out.close("a");
  }
}
