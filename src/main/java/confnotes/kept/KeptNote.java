package confnotes.kept;

import confnotes.diagnostic.Outcome;
import confnotes.model.Note;
import confnotes.model.SoughtPicture;
import java.util.List;

/**
 * What was made of a file of notes.
 *
 * @param outcome the note and what was found on the way
 * @param sought what was looked for beside the file, and what was there; the note is the same only
 *     while the same is there
 */
public record KeptNote(Outcome<Note> outcome, List<SoughtPicture> sought) {

  public KeptNote {
    sought = List.copyOf(sought);
  }

  byte[] toBytes() {
    KeptOutput out = new KeptOutput();
    out.list(sought, KeptNote::write);
    out.optional(outcome.product(), NoteCodec::write);
    DiagnosticCodec.write(out, outcome.diagnostics());
    return out.toBytes();
  }

  static KeptNote read(KeptInput in) {
    List<SoughtPicture> sought = in.list(KeptNote::picture);
    return new KeptNote(
        new Outcome<>(in.optional(NoteCodec::read), DiagnosticCodec.read(in)), sought);
  }

  private static void write(KeptOutput out, SoughtPicture picture) {
    out.text(picture.address());
    out.text(picture.found());
  }

  private static SoughtPicture picture(KeptInput in) {
    return new SoughtPicture(in.text(), in.text());
  }
}
