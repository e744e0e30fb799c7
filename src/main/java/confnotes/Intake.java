package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.model.Note;
import confnotes.model.TextPage;
import java.util.List;

/**
 * All notes, read and extracted.
 *
 * @param notes those to be published
 * @param pages pages written for the site itself
 * @param leftOut those not to be published, with the reason
 * @param diagnostics what was found on the way
 */
record Intake(
    List<Note> notes,
    List<TextPage> pages,
    List<BuildReport.LeftOut> leftOut,
    Diagnostics diagnostics) {

  Intake {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    leftOut = List.copyOf(leftOut);
  }

  int size() {
    return notes.size();
  }

  /** Number of notes read, whether published or not. */
  int read() {
    return notes.size() + leftOut.size();
  }
}
