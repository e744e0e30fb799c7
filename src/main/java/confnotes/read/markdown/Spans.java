package confnotes.read.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Source offsets within the text that an inline parser works on. */
final class Spans {

  private Spans() {}

  /** Source offset of the parser's place, or -1 where the text is not the source's. */
  static int offset(LightInlineParser parser) {
    return parser.getInput().getIndexOffset(parser.getIndex());
  }

  /** Index behind the stretch that ends at source offset {@code to}; -1 when it is not all here. */
  static int indexOf(LightInlineParser parser, int to) {
    BasedSequence input = parser.getInput();
    int from = offset(parser);
    int index = parser.getIndex() + (to - from);
    boolean isHere = index <= input.length() && input.getIndexOffset(index - 1) == to - 1;
    return isHere ? index : -1;
  }
}
