package confnotes.read.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import confnotes.read.dialect.HiddenComments;
import java.util.Map;

/** Inline syntax that notes have beside that of GFM, told apart by its first character. */
final class NoteInlines extends InlineRule {

  private final InlineRule tags;
  private final InlineRule wikiLinks = new WikiLinkParser();
  private final InlineRule bareLinks = new BareLinkParser();
  private final InlineRule comments = new MaskParser();
  private final InlineRule keys = new KeysParser();
  private final InlineRule emoji;

  NoteInlines(LightInlineParser parser, Map<String, String> emojiCodes) {
    this.tags = new TagInlineParser(parser);
    this.emoji = new EmojiParser(emojiCodes);
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    return switch (parser.peek()) {
      case '{', '<' -> tags.parse(parser);
      case '[', '!' -> wikiLinks.parse(parser);
      case HiddenComments.MASK -> comments.parse(parser);
      case '+' -> keys.parse(parser);
      case ':' -> bareLinks.parse(parser) || emoji.parse(parser);
      default -> bareLinks.parse(parser);
    };
  }
}
