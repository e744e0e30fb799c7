package confnotes.extract.text;

import confnotes.model.Position;
import java.util.List;

/**
 * A line of a note as a reader sees it.
 *
 * @param index place among the note's lines, from 0
 * @param form what carries it
 * @param level level of a heading from 1, depth of a list item from 1, else 0
 * @param number number of an item in a numbered list, from the list's own start; 0 elsewhere
 * @param quoteDepth number of quotations around it
 * @param text its words, trimmed; every kind of blank is one blank, but a tab stays a tab
 * @param at where its first character stands
 * @param isStrong whether all its words are bold or italic
 * @param isFirst whether it is the first line of its block
 * @param isAlone whether its block has no other line
 * @param cells the cells of a row, else empty
 * @param links links in it, in order
 * @param block the element that holds it: heading, paragraph, list item, row
 */
public record Line(
    int index,
    LineForm form,
    int level,
    int number,
    int quoteDepth,
    String text,
    Position at,
    boolean isStrong,
    boolean isFirst,
    boolean isAlone,
    List<String> cells,
    List<LineLink> links,
    NodePath block) {

  public Line {
    cells = List.copyOf(cells);
    links = List.copyOf(links);
  }

  public boolean isHeading() {
    return form == LineForm.HEADING;
  }

  public boolean hasWords() {
    return !text.isEmpty() && form != LineForm.CODE && form != LineForm.FIGURE;
  }

  /** Whether the line is nothing but one link, apart from ornaments around it. */
  public boolean isOneLink() {
    if (links.size() != 1) {
      return false;
    }
    LineLink link = links.get(0);
    String around = text.substring(0, link.start()) + text.substring(link.end());
    return around.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
