package confnotes.read.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Footnotes: a number where they are named, and their texts at the end in that order. */
final class FootnoteHtml {

  private final Document document;
  private final BodyWriter out;
  private final Words words;
  private final SourceRuns runs;
  private final Set<Integer> referenced = new HashSet<>();

  FootnoteHtml(Document document, BodyWriter out, Words words, SourceRuns runs) {
    this.document = document;
    this.out = out;
    this.words = words;
    this.runs = runs;
    FootnoteExtension.FOOTNOTES.get(document).resolveFootnoteOrdinals();
  }

  void reference(Footnote footnote) {
    FootnoteBlock block = footnote.getFootnoteBlock();
    if (block == null) {
      runs.literal(footnote);
      return;
    }
    int number = block.getFootnoteOrdinal();
    boolean isFirst = referenced.add(number);
    out.openOwn("sup", Map.of("class", "generated footnote-ref"), footnote.getStartOffset());
    Map<String, String> link = new TreeMap<>(Map.of("href", "#fn-" + number));
    if (isFirst) {
      link.put("id", "fnref-" + number);
    }
    out.openOwn("a", link, footnote.getStartOffset());
    out.generated(String.valueOf(number), footnote.getStartOffset());
    out.close("a");
    out.close("sup");
  }

  /** The list of footnotes that are named somewhere, then those that are not. */
  void list(Consumer<FootnoteBlock> content) {
    FootnoteRepository repository = FootnoteExtension.FOOTNOTES.get(document);
    List<FootnoteBlock> blocks = new ArrayList<>(repository.getReferencedFootnoteBlocks());
    repository.values().stream().filter(b -> !blocks.contains(b)).forEach(blocks::add);
    if (blocks.isEmpty()) {
      return;
    }
    out.line();
    out.openOwn("section", Map.of("class", "footnotes"), blocks.get(0).getStartOffset());
    out.openOwn("ol", Map.of(), blocks.get(0).getStartOffset());
    out.line();
    for (FootnoteBlock block : blocks) {
      boolean isNamed = block.isReferenced();
      Map<String, String> id =
          isNamed ? Map.of("id", "fn-" + block.getFootnoteOrdinal()) : Map.of();
      out.openOwn("li", id, block.getStartOffset());
      content.accept(block);
      if (isNamed) {
        back(block);
      }
      out.close("li");
      out.line();
    }
    out.close("ol");
    out.close("section");
    out.line();
  }

  private void back(FootnoteBlock block) {
    Map<String, String> attributes =
        new TreeMap<>(
            Map.of(
                "href",
                "#fnref-" + block.getFootnoteOrdinal(),
                "class",
                "generated footnote-back",
                "aria-label",
                words.get("footnote.back")));
    out.openOwn("a", attributes, block.getStartOffset());
    out.generated("↩", block.getStartOffset());
    out.close("a");
  }
}
