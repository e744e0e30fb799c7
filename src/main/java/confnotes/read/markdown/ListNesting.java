package confnotes.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts how deep lists are nested by the indentation of their marks. */
final class ListNesting {

  private static final int TAB = 4;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** Lists that are open at the line from {@code from} to {@code to}. */
  int depth(String text, int from, int to) {
    int column = 0;
    int at = from;
    for (; at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t'); at++) {
      column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
    }
    if (at == to) {
      return open.size();
    }
    while (!open.isEmpty() && open.peek() >= column) {
      open.pop();
    }
    if (isMark(text, at, to)) {
      open.push(column);
    }
    return open.size();
  }

  private static boolean isMark(String text, int at, int to) {
    int mark = at;
    while (mark < to && Character.isDigit(text.charAt(mark))) {
      mark++;
    }
    return mark < to && Shape.isListMark(text, mark, to);
  }
}
