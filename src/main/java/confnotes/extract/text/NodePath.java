package confnotes.extract.text;

import java.util.Arrays;
import java.util.List;

/**
 * Where an element stands in a body: the index among its siblings at each depth, from the top.
 *
 * <p>One is made for every block of every note, which is why it is no record around a list.
 */
public final class NodePath implements Comparable<NodePath> {

  public static final NodePath ROOT = new NodePath(new int[0]);

  private final int[] steps;

  private NodePath(int[] steps) {
    this.steps = steps;
  }

  /** The path of a child. */
  public NodePath child(int index) {
    int[] longer = Arrays.copyOf(steps, steps.length + 1);
    longer[steps.length] = index;
    return new NodePath(longer);
  }

  /** The path of what holds this. */
  public NodePath parent() {
    return cut(steps.length - 1);
  }

  /** Index among the siblings, from 0. */
  public int index() {
    return steps[steps.length - 1];
  }

  /** Indices from 0, from the top; none at the root. */
  public List<Integer> steps() {
    return Arrays.stream(steps).boxed().toList();
  }

  public int depth() {
    return steps.length;
  }

  /** The first {@code depth} steps. */
  public NodePath cut(int depth) {
    return new NodePath(Arrays.copyOf(steps, depth));
  }

  /** Whether this is {@code ancestor} or stands below it. */
  public boolean isWithin(NodePath ancestor) {
    int depth = ancestor.steps.length;
    return steps.length >= depth && Arrays.equals(steps, 0, depth, ancestor.steps, 0, depth);
  }

  /** In reading order; an element comes before what it holds. */
  @Override
  public int compareTo(NodePath other) {
    return Arrays.compare(steps, other.steps);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodePath path && Arrays.equals(steps, path.steps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(steps);
  }

  @Override
  public String toString() {
    return Arrays.toString(steps);
  }
}
