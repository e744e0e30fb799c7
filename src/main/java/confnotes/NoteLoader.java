package confnotes;

import confnotes.diagnostic.Outcome;
import confnotes.kept.Digest;
import confnotes.kept.KeptNote;
import confnotes.kept.KeptNotes;
import confnotes.kept.ProgramDigest;
import confnotes.model.Note;
import confnotes.model.TextPage;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import confnotes.work.Errand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * File → note: the one that an earlier command has made where all that it is made of is the same,
 * else made anew. Serves all threads.
 */
final class NoteLoader {

  private final Basis basis;
  private final NoteMaker maker;
  private final KeptNotes kept;
  private final boolean isKeeping;
  private final AtomicInteger made = new AtomicInteger();

  private NoteLoader(Basis basis, NoteMaker maker, KeptNotes kept, boolean isKeeping) {
    this.basis = basis;
    this.maker = maker;
    this.kept = kept;
    this.isKeeping = isKeeping;
  }

  /** The parser of notes is put together while the program's own files are read. */
  private static NoteLoader of(SiteBuildOptions options, Basis basis, boolean isKeeping) {
    try (Errand<KeptNotes> kept = Errand.begin(() -> kept(options, basis))) {
      return new NoteLoader(basis, new NoteMaker(basis), kept.await(), isKeeping);
    }
  }

  /** One that keeps what it makes for later commands; only while the output folder is locked. */
  static NoteLoader keeping(SiteBuildOptions options, Basis basis) {
    return of(options, basis, true);
  }

  /** One that only uses what is kept. */
  static NoteLoader using(SiteBuildOptions options, Basis basis) {
    return of(options, basis, false);
  }

  /** The same for notes that may have other files beside them by now. */
  NoteLoader again() {
    return new NoteLoader(basis, new NoteMaker(basis), kept, isKeeping);
  }

  private static KeptNotes kept(SiteBuildOptions options, Basis basis) {
    return new KeptNotes(options.kept().resolve("notes"), making(basis));
  }

  private static byte[] making(Basis basis) {
    return new Digest()
        .add(ProgramDigest.of(NoteLoader.class))
        .add(ReadOptions.of(basis.content().settings()).toString())
        .add(basis.ownServices().toString())
        .bytes();
  }

  /** The note in {@code file}. */
  Outcome<Note> note(SourceFile file) {
    try {
      return Files.size(file.file()) > ReadOptions.DEFAULT_MAX_BYTES
          ? maker.make(file).outcome()
          : note(file, Files.readAllBytes(file.file()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
  }

  /** The note made of {@code bytes} as if they stood in {@code file}. */
  Outcome<Note> note(SourceFile file, byte[] bytes) {
    byte[] inputs = kept.inputs(file.file(), file.path(), bytes);
    return kept.find(file.path(), inputs)
        .filter(known -> maker.finds(file, known.sought()))
        .orElseGet(() -> make(file, bytes, inputs))
        .outcome();
  }

  private KeptNote make(SourceFile file, byte[] bytes, byte[] inputs) {
    KeptNote note = maker.make(file, bytes);
    made.incrementAndGet();
    if (isKeeping) {
      kept.keep(file.path(), inputs, note);
    }
    return note;
  }

  /** The page of the site's own in {@code file}, made anew. */
  Outcome<TextPage> page(SourceFile file) {
    return maker.page(file);
  }

  /** Number of notes that were made anew. */
  int made() {
    return made.get();
  }

  /** Forgets the notes of other files than these. */
  void retain(List<SourceFile> files) {
    if (isKeeping) {
      kept.retain(files.stream().map(SourceFile::path).toList());
    }
  }
}
