package confnotes.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.body.BodyWriter;
import confnotes.read.dialect.Tag;
import confnotes.read.dialect.TagIndex;
import confnotes.read.dialect.TagWriter;
import confnotes.read.dialect.TagWriter.Content;
import confnotes.read.text.SourceText;
import java.util.Map;

/** Writes template tags and the code between two of them. */
final class TagHtml {

  private final TagIndex tags;
  private final TagWriter writer;
  private final BodyWriter out;
  private final SourceText text;
  private int openTabs;

  TagHtml(TagIndex tags, TagWriter writer, BodyWriter out, SourceText text) {
    this.tags = tags;
    this.writer = writer;
    this.out = out;
    this.text = text;
  }

  /** Whether a tag that holds tabs is open where writing has come to. */
  boolean isInTabs() {
    return openTabs > 0;
  }

  void write(TagNode node) {
    write(node.tag(), false);
  }

  /** Raw HTML with the tags that stand in its text, not those in its attributes. */
  void raw(BasedSequence html) {
    int from = 0;
    for (Tag tag : tags.between(html.getStartOffset(), html.getEndOffset())) {
      int index = tag.from() - html.getStartOffset();
      boolean isHere = index >= from && html.getIndexOffset(index) == tag.from();
      if (isHere && !isInTag(html, index)) {
        rawPart(html, from, index);
        write(tag, false);
        from = Math.min(html.length(), index + tag.to() - tag.from());
      }
    }
    rawPart(html, from, html.length());
  }

  private void rawPart(BasedSequence html, int from, int to) {
    if (from < to) {
      out.raw(html.subSequence(from, to), i -> html.getIndexOffset(from + i));
    }
  }

  private static boolean isInTag(BasedSequence html, int index) {
    int open = html.lastIndexOf('<', index - 1);
    return open >= 0 && html.lastIndexOf('>', index - 1) < open;
  }

  /** Every tag of the block in turn. */
  void write(TagBlock block) {
    int at = block.getStartOffset();
    for (Tag tag : tags.between(at, block.getEndOffset())) {
      if (tag.from() >= at) {
        at = write(tag, true);
      }
    }
  }

  /** Writes a tag and returns the offset behind what was written. */
  private int write(Tag tag, boolean isBlock) {
    Content content = TagWriter.content(tag);
    if (content == Content.MARKDOWN) {
      openTabs += TagWriter.holdsTabs(tag) ? (tag.isClosing() ? -1 : 1) : 0;
      writer.write(tag, isBlock);
      return tag.to();
    }
    if (content == Content.CODE) {
      code(tag);
    }
    return tags.at(tag.closer()).map(Tag::to).orElse(tag.to());
  }

  private void code(Tag tag) {
    int from = tag.to();
    int to = tag.closer();
    boolean isBlock = text.value().substring(from, to).indexOf('\n') >= 0;
    if (isBlock) {
      from = afterBlankLine(from, to);
      out.line();
      out.openOwn("pre", Map.of(), tag.from());
    }
    out.openOwn("code", TagWriter.codeAttributes(tag), tag.from());
    out.verbatim(from, to);
    out.close("code");
    if (isBlock) {
      out.close("pre");
      out.line();
    }
  }

  private int afterBlankLine(int from, int to) {
    int end = text.value().indexOf('\n', from);
    boolean isBlank = end >= 0 && end < to && text.value().substring(from, end).isBlank();
    return isBlank ? end + 1 : from;
  }
}
