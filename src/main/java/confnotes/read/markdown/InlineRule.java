package confnotes.read.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;

/** A piece of inline syntax that begins with a certain character. */
abstract class InlineRule implements InlineParserExtension {

  @Override
  public void finalizeDocument(InlineParser inlineParser) {
    // nothing is kept
  }

  @Override
  public void finalizeBlock(InlineParser inlineParser) {
    // nothing is kept
  }
}
