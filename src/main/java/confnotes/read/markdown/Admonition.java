package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A box of MkDocs. */
final class Admonition extends Block {

  private final String word;
  private final BasedSequence title;
  private final boolean isFolded;

  Admonition(BasedSequence chars, String word, BasedSequence title, boolean isFolded) {
    super(chars);
    this.word = word;
    this.title = title;
    this.isFolded = isFolded;
  }

  String word() {
    return word;
  }

  /** The title; empty when none is given. */
  BasedSequence title() {
    return title;
  }

  boolean isFolded() {
    return isFolded;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
