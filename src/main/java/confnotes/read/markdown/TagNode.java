package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.dialect.Tag;

/** A template tag among words; with its content when that is code or hidden. */
final class TagNode extends Node {

  private final Tag tag;

  TagNode(BasedSequence chars, Tag tag) {
    super(chars);
    this.tag = tag;
  }

  Tag tag() {
    return tag;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
