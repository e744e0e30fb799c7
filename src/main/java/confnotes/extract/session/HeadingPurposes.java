package confnotes.extract.session;

import confnotes.extract.text.Line;
import confnotes.extract.text.Ornaments;
import confnotes.extract.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the headings of a note are for, each read once however many lines stand below it. */
final class HeadingPurposes {

  /** The word lists that tell it. */
  record Words(WordList containers, WordList schedules, WordList apart) {}

  /**
   * What one heading is for.
   *
   * @param holdsTalks whether talks stand below it
   * @param holdsSchedule whether the programme stands below it
   * @param isApart whether questions, impressions or the like stand below it
   */
  private record Purpose(boolean holdsTalks, boolean holdsSchedule, boolean isApart) {}

  private final Words words;
  private final Outline outline;
  private final Map<Integer, Purpose> byLine = new HashMap<>();

  HeadingPurposes(Words words, Outline outline) {
    this.words = words;
    this.outline = outline;
  }

  /** Whether the nearest heading above the line at {@code index} is for talks and nothing else. */
  boolean isUnderTalks(int index) {
    List<Line> above = outline.ancestors(index);
    Purpose nearest = above.isEmpty() ? new Purpose(false, false, false) : of(above.get(0));
    return nearest.holdsTalks() && !nearest.isApart();
  }

  /** Whether a heading above is for questions, impressions or the like, and none for talks. */
  boolean isBesideTalks(int index) {
    for (Line heading : outline.ancestors(index)) {
      Purpose purpose = of(heading);
      if (purpose.holdsTalks() || purpose.holdsSchedule()) {
        return false;
      }
      if (purpose.isApart()) {
        return true;
      }
    }
    return false;
  }

  private Purpose of(Line heading) {
    return byLine.computeIfAbsent(heading.index(), index -> read(heading.text()));
  }

  private Purpose read(String heading) {
    String bare = TitleParser.clean(heading.substring(Ornaments.end(heading)));
    return new Purpose(
        words.containers().contains(bare),
        words.schedules().contains(bare),
        words.apart().contains(bare));
  }
}
