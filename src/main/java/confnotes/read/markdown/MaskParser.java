package confnotes.read.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;

/** Passes over a comment among words. */
final class MaskParser extends InlineRule {

  @Override
  public boolean parse(LightInlineParser parser) {
    parser.flushTextNode();
    parser.setIndex(HiddenLine.behindMask(parser.getInput(), parser.getIndex()));
    return true;
  }
}
