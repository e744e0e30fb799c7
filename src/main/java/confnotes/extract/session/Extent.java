package confnotes.extract.session;

import confnotes.extract.text.Line;

/** How far the lines go that tell about a talk, when no other talk begins before. */
final class Extent {

  private Extent() {}

  /** Index behind the last line that belongs to the title at {@code line}. */
  static int end(Outline outline, Line line, Carrier carrier) {
    return switch (carrier) {
      case HEADING -> outline.sectionEnd(line.index());
      case ITEM -> itemEnd(outline, line);
      case BOLD, TEXT -> blockEnd(outline, line);
      case ROW, FENCE, LINK -> line.index() + 1;
      case NOTE -> outline.size();
    };
  }

  /**
   * The lines inside the item; when nothing stands inside and the list ends with it, what follows
   * at the margin up to the next heading or the next item of a numbered list.
   */
  private static int itemEnd(Outline outline, Line line) {
    int end = line.index() + 1;
    while (end < outline.size() && outline.line(end).block().isWithin(line.block())) {
      end++;
    }
    boolean isListGoingOn =
        end < outline.size() && outline.line(end).block().isWithin(line.block().parent());
    return end > line.index() + 1 || isListGoingOn || line.number() == 0
        ? end
        : numberedEnd(outline, line, end);
  }

  private static int numberedEnd(Outline outline, Line line, int from) {
    int end = from;
    while (end < outline.size() && !outline.line(end).isHeading()) {
      Line next = outline.line(end);
      if (next.number() == line.number() + 1 && next.level() == line.level()) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int blockEnd(Outline outline, Line line) {
    int above = outline.levelAbove(line.index());
    int end = line.index() + 1;
    while (end < outline.size()) {
      Line next = outline.line(end);
      boolean isOver = next.isHeading() && (above == 0 || next.level() <= above);
      boolean isLike =
          next.isStrong() && next.isFirst() && next.form() == line.form() && line.isStrong();
      if (isOver || isLike) {
        break;
      }
      end++;
    }
    return end;
  }
}
