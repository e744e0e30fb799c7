package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What a {@link Definition} defines: the words of one line. */
final class Term extends Block {

  Term(BasedSequence words) {
    super(words);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
