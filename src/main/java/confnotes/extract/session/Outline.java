package confnotes.extract.session;

import confnotes.extract.text.Line;
import java.util.ArrayList;
import java.util.List;

/** The lines of a note with the headings that each stands under. */
final class Outline {

  private static final int NONE = -1;

  private final List<Line> lines;
  private final int[] parents;

  Outline(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.parents = new int[lines.size()];
    int[] open = {NONE, NONE, NONE, NONE, NONE, NONE, NONE};
    for (Line line : lines) {
      int below = line.isHeading() ? line.level() : open.length;
      parents[line.index()] = deepest(open, below);
      if (line.isHeading()) {
        open[line.level()] = line.index();
        java.util.Arrays.fill(open, line.level() + 1, open.length, NONE);
      }
    }
  }

  private static int deepest(int[] open, int below) {
    int deepest = NONE;
    for (int level = 1; level < Math.min(below, open.length); level++) {
      deepest = Math.max(deepest, open[level]);
    }
    return deepest;
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int index) {
    return lines.get(index);
  }

  int size() {
    return lines.size();
  }

  /** Index of the heading that the line stands under, or -1. */
  int parent(int index) {
    return parents[index];
  }

  /** Level of the heading that the line stands under, or 0. */
  int levelAbove(int index) {
    return parents[index] == NONE ? 0 : lines.get(parents[index]).level();
  }

  /** The headings that the line stands under, the nearest first. */
  List<Line> ancestors(int index) {
    List<Line> ancestors = new ArrayList<>();
    for (int at = parents[index]; at != NONE; at = parents[at]) {
      ancestors.add(lines.get(at));
    }
    return ancestors;
  }

  /** Index behind the last line under the heading at {@code index}. */
  int sectionEnd(int index) {
    int level = lines.get(index).level();
    for (int i = index + 1; i < lines.size(); i++) {
      if (lines.get(i).isHeading() && lines.get(i).level() <= level) {
        return i;
      }
    }
    return lines.size();
  }

  /** Index of the next heading behind {@code index}, or the number of lines. */
  int nextHeading(int index) {
    int i = index + 1;
    while (i < lines.size() && !lines.get(i).isHeading()) {
      i++;
    }
    return i;
  }
}
