package confnotes.extract.session;

/** What carries the title of a talk. */
enum Carrier {
  HEADING("heading"),
  BOLD("bold line"),
  ITEM("list item"),
  ROW("table row"),
  FENCE("line in a fence"),
  TEXT("line"),
  LINK("link"),
  NOTE("whole note");

  private final String label;

  Carrier(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
