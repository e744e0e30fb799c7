package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.dialect.ContainerIndex;

/** A line of colons that opens a box or closes some. */
final class ContainerLine extends Block {

  private final ContainerIndex.Line line;

  ContainerLine(BasedSequence chars, ContainerIndex.Line line) {
    super(chars);
    this.line = line;
  }

  ContainerIndex.Line line() {
    return line;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
