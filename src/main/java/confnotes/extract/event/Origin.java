package confnotes.extract.event;

/** Where a note speaks of its event, the surest first. */
enum Origin {
  TITLE("the title"),
  LABEL("the label"),
  HEADING("the first heading"),
  TAGS("the tags and categories"),
  FILE_NAME("the file name"),
  LINK("the link"),
  FIRST_LINE("the first line"),
  TEXT("the text");

  private final String place;

  Origin(String place) {
    this.place = place;
  }

  /** As a writer would say it. */
  String place() {
    return place;
  }
}
