package confnotes.model;

import java.util.List;

/**
 * A note's body as read: the top-level pieces in reading order.
 *
 * @param nodes blocks, and blank text between them
 */
public record Body(List<BodyNode> nodes) {

  public Body {
    nodes = List.copyOf(nodes);
  }
}
