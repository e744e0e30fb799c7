package confnotes.read.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes between {@code ::: word} and {@code :::} lines (VuePress, Docusaurus, Pandoc) by the place
 * of their lines. Where all are closed they nest. Where some are not, a {@code :::} closes all that
 * are open, as markdown-it-container has it, and a heading closes what nothing else will.
 */
public final class ContainerIndex {

  private static final Pattern LINE =
      Pattern.compile(
          "[ \t>*+-]*(:{3,})[ \t]*(?:\\{?\\.?([A-Za-z][\\w-]*)\\}?(?:\\[([^\\]\n]*)\\]|[ \t]+(.*?)|)(?:[ \t]*\\{[^}]*\\})?[ \t]*:*)?[ \t]*");

  private static final int MAX_LINE = 1_000;

  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \t].*");

  private static final Pattern FENCE = Pattern.compile("[ \t>]*(`{3,}[^`]*|~{3,}.*)");

  private final Map<Integer, Line> lines = new HashMap<>();
  private final Map<Integer, List<String>> closedBefore = new HashMap<>();

  /**
   * A line of colons.
   *
   * @param word what it opens; empty when it closes
   * @param titleFrom offset of the title
   * @param titleTo offset behind the title
   * @param closes words of the boxes it closes, innermost first
   */
  public record Line(String word, int titleFrom, int titleTo, List<String> closes) {
    public Line {
      closes = List.copyOf(closes);
    }

    public boolean opens() {
      return !word.isEmpty();
    }
  }

  private record Event(int at, boolean isHeading, Line line) {}

  private ContainerIndex() {}

  /** The boxes of {@code text} from {@code from} on. */
  public static ContainerIndex of(String text, int from) {
    ContainerIndex index = new ContainerIndex();
    if (contains(text, from)) {
      index.resolve(events(text, from));
    }
    return index;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The line of colons whose first colon stands at {@code offset}. */
  public Optional<Line> at(int offset) {
    return Optional.ofNullable(lines.get(offset));
  }

  /** Words of boxes that end before the heading at {@code offset}. */
  public List<String> closedBefore(int offset) {
    return closedBefore.getOrDefault(offset, List.of());
  }

  private static boolean contains(String text, int from) {
    return text.indexOf(":::", from) >= 0;
  }

  private static List<Event> events(String text, int from) {
    List<Event> events = new ArrayList<>();
    String fence = "";
    int start = from;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String line = text.subSequence(start, end).toString();
      Matcher marker = FENCE.matcher(line);
      if (marker.matches()) {
        String ticks = marker.group(1).substring(0, 3);
        fence = fence.isEmpty() ? ticks : fence.equals(ticks) ? "" : fence;
      } else if (fence.isEmpty()) {
        event(line, start).ifPresent(events::add);
      }
      start = end + 1;
    }
    return events;
  }

  private static Optional<Event> event(String line, int start) {
    if (HEADING.matcher(line).matches()) {
      return Optional.of(new Event(start, true, new Line("", 0, 0, List.of())));
    }
    Matcher colons = line.length() < MAX_LINE && line.contains(":::") ? LINE.matcher(line) : null;
    if (colons == null || !colons.matches()) {
      return Optional.empty();
    }
    int group = colons.group(3) != null ? 3 : 4;
    boolean hasTitle = colons.group(group) != null;
    Line opened =
        new Line(
            colons.group(2) == null ? "" : colons.group(2).toLowerCase(java.util.Locale.ROOT),
            hasTitle ? start + colons.start(group) : 0,
            hasTitle ? start + colons.end(group) : 0,
            List.of());
    return Optional.of(new Event(start + colons.start(1), false, opened));
  }

  private void resolve(List<Event> events) {
    boolean isBalanced = isBalanced(events);
    List<String> open = new ArrayList<>();
    int lastCloser = lastCloser(events);
    for (Event event : events) {
      if (event.isHeading()) {
        if (!isBalanced && event.at() > lastCloser && !open.isEmpty()) {
          closedBefore.put(event.at(), takeAll(open));
        }
      } else if (event.line().opens()) {
        open.add(0, event.line().word());
        lines.put(event.at(), event.line());
      } else {
        List<String> closed = isBalanced ? List.of(open.remove(0)) : takeAll(open);
        lines.put(event.at(), new Line("", 0, 0, closed));
      }
    }
  }

  private static List<String> takeAll(List<String> open) {
    List<String> taken = List.copyOf(open);
    open.clear();
    return taken;
  }

  private static int lastCloser(List<Event> events) {
    return events.stream()
        .filter(e -> !e.isHeading() && !e.line().opens())
        .mapToInt(Event::at)
        .max()
        .orElse(-1);
  }

  private static boolean isBalanced(List<Event> events) {
    int depth = 0;
    for (Event event : events) {
      if (!event.isHeading()) {
        depth += event.line().opens() ? 1 : -1;
      }
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }
}
