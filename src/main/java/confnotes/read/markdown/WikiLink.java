package confnotes.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[note]]}, {@code [[note|words]]}, and with {@code !} what is to be shown in place. */
final class WikiLink extends Node {

  private final boolean isEmbed;
  private final BasedSequence target;
  private final BasedSequence label;

  WikiLink(BasedSequence chars, boolean isEmbed, BasedSequence target, BasedSequence label) {
    super(chars);
    this.isEmbed = isEmbed;
    this.target = target;
    this.label = label;
  }

  boolean isEmbed() {
    return isEmbed;
  }

  String target() {
    return target.toString().strip();
  }

  /** The words to show: those behind the bar, or the target itself. */
  BasedSequence label() {
    return label;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
