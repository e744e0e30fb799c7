package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.dialect.Tag;

/** Template tags alone on their lines; the first may hold code or something hidden. */
final class TagBlock extends Block {

  private final Tag first;

  TagBlock(BasedSequence chars, Tag first) {
    super(chars);
    this.first = first;
  }

  Tag first() {
    return first;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
