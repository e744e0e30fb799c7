package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A box or content tab of MkDocs. */
final class Admonition extends Block {

  /** What the mark in front makes of it. */
  enum Kind {
    BOX,
    FOLDED,
    TAB
  }

  private final Kind kind;
  private final String word;
  private final BasedSequence title;

  Admonition(BasedSequence chars, Kind kind, String word, BasedSequence title) {
    super(chars);
    this.kind = kind;
    this.word = word;
    this.title = title;
  }

  Kind kind() {
    return kind;
  }

  /** What kind of box it is, as written; empty for a tab. */
  String word() {
    return word;
  }

  /** The title; empty when none is given. */
  BasedSequence title() {
    return title;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
