package confnotes.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an element stands in a body: the index among its siblings at each depth, from the top.
 *
 * @param steps indices from 0, at least one
 */
public record NodePath(List<Integer> steps) implements Comparable<NodePath> {

  public NodePath {
    steps = List.copyOf(steps);
  }

  public static final NodePath ROOT = new NodePath(List.of());

  /** The path of a child. */
  public NodePath child(int index) {
    List<Integer> longer = new ArrayList<>(steps);
    longer.add(index);
    return new NodePath(longer);
  }

  /** The path of what holds this. */
  public NodePath parent() {
    return new NodePath(steps.subList(0, steps.size() - 1));
  }

  /** Index among the siblings, from 0. */
  public int index() {
    return steps.get(steps.size() - 1);
  }

  public int depth() {
    return steps.size();
  }

  /** The first {@code depth} steps. */
  public NodePath cut(int depth) {
    return new NodePath(steps.subList(0, depth));
  }

  /** Whether this is {@code ancestor} or stands below it. */
  public boolean isWithin(NodePath ancestor) {
    if (depth() < ancestor.depth()) {
      return false;
    }
    for (int i = 0; i < ancestor.depth(); i++) {
      if (!steps.get(i).equals(ancestor.steps.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** In reading order; an element comes before what it holds. */
  @Override
  public int compareTo(NodePath other) {
    for (int i = 0; i < Math.min(depth(), other.depth()); i++) {
      int order = Integer.compare(steps.get(i), other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(depth(), other.depth());
  }
}
