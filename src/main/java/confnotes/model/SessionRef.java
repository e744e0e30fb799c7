package confnotes.model;

/**
 * Names one session of one note.
 *
 * @param note slug of the note
 * @param index index into {@link Note#sessions()}
 */
public record SessionRef(Slug note, int index) implements Comparable<SessionRef> {

  @Override
  public int compareTo(SessionRef other) {
    int byNote = note.compareTo(other.note);
    return byNote != 0 ? byNote : Integer.compare(index, other.index);
  }
}
