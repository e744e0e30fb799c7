package confnotes.render.part;

import java.util.List;

/**
 * The notes of one year.
 *
 * @param label the year for people, or that it is unknown
 * @param id id of the section
 * @param notes its notes, newest first
 */
public record NoteYear(String label, String id, List<NoteLine> notes) {

  public NoteYear {
    notes = List.copyOf(notes);
  }
}
