package confnotes.read.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import confnotes.read.dialect.Tag;
import confnotes.read.dialect.TagIndex;
import confnotes.read.dialect.TagWriter;
import confnotes.read.dialect.TagWriter.Content;
import java.util.Optional;

/** Template tags among words. */
final class TagInlineParser extends InlineRule {

  private final TagIndex tags;

  TagInlineParser(LightInlineParser parser) {
    this.tags = NoteSyntax.tags(parser.getDocument());
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    if (tags.isEmpty()) {
      return false;
    }
    Optional<Tag> tag = tags.at(Spans.offset(parser));
    return tag.isPresent() && append(tag.get(), parser);
  }

  private boolean append(Tag tag, LightInlineParser parser) {
    int end = Spans.indexOf(parser, end(tag));
    if (end < 0) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new TagNode(parser.getInput().subSequence(parser.getIndex(), end), tag));
    parser.setIndex(end);
    return true;
  }

  /**
   * Offset behind the tag, or behind the one that closes it when what is between is no Markdown.
   */
  private int end(Tag tag) {
    return TagWriter.content(tag) == Content.MARKDOWN
        ? tag.to()
        : tags.at(tag.closer()).map(Tag::to).orElse(tag.to());
  }
}
