package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A short code for a picture character: {@code :tada:}. */
final class EmojiCode extends Node {

  private final String value;

  EmojiCode(BasedSequence chars, String value) {
    super(chars);
    this.value = value;
  }

  String value() {
    return value;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
