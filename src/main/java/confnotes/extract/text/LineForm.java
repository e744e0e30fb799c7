package confnotes.extract.text;

/** What carries a line. */
public enum LineForm {
  HEADING,
  /** A paragraph's line. */
  TEXT,
  /** The first line of a list item. */
  ITEM,
  /** A table row below its header. */
  ROW,
  /** A table's header row. */
  HEADER_ROW,
  /** A line of code, or of a poem in a fence. */
  CODE,
  /** A picture, a film or another piece without words of the author's. */
  FIGURE,
  /** A rule across the page. */
  RULE
}
