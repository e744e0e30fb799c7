package confnotes;

import confnotes.diagnostic.Outcome;
import confnotes.extract.NoteExtractor;
import confnotes.extract.PageExtractor;
import confnotes.kept.KeptNote;
import confnotes.model.Note;
import confnotes.model.SoughtPicture;
import confnotes.model.SourceNote;
import confnotes.model.TextPage;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.util.List;

/**
 * File → note, or page: a function of the file, the settings and the catalogue. Serves all threads.
 */
final class NoteMaker {

  private final NoteReader reader;
  private final NoteExtractor extractor;

  NoteMaker(Basis basis) {
    this.reader = new NoteReader(ReadOptions.of(basis.content().settings()));
    this.extractor = new NoteExtractor(basis.catalogue());
  }

  /** The note in {@code file}. */
  KeptNote make(SourceFile file) {
    return made(reader.read(file));
  }

  /** The note made of {@code bytes} as if they stood in {@code file}. */
  KeptNote make(SourceFile file, byte[] bytes) {
    return made(reader.read(file, bytes));
  }

  /** Whether the note in {@code file} finds beside it now what it has found before. */
  boolean finds(SourceFile file, List<SoughtPicture> pictures) {
    return reader.finds(file, pictures);
  }

  /** The page of the site's own in {@code file}. */
  Outcome<TextPage> page(SourceFile file) {
    Outcome<SourceNote> source = reader.read(file);
    return new Outcome<>(source.product().map(PageExtractor::extract), source.diagnostics());
  }

  /**
   * Why the note's event, talks and services were taken or left; empty when it is refused.
   *
   * @param onSite what the site knows of the event beyond the note
   */
  List<String> explain(SourceFile file, List<String> onSite) {
    return reader
        .read(file)
        .product()
        .map(source -> extractor.explain(source).lines(onSite))
        .orElse(List.of());
  }

  private KeptNote made(Outcome<SourceNote> source) {
    return new KeptNote(
        extracted(source), source.product().map(SourceNote::sought).orElse(List.of()));
  }

  private Outcome<Note> extracted(Outcome<SourceNote> source) {
    if (source.product().isEmpty()) {
      return Outcome.refused(source.diagnostics().all());
    }
    Outcome<Note> note = extractor.extract(source.product().get());
    return new Outcome<>(note.product(), source.diagnostics().plus(note.diagnostics()));
  }
}
