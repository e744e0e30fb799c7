package confnotes;

import confnotes.diagnostic.Outcome;
import confnotes.link.NoteEdit;
import confnotes.model.Note;
import confnotes.model.Site;
import confnotes.model.SourcePath;
import confnotes.read.SourceFile;
import confnotes.serve.Edits;
import confnotes.work.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The linked site after each edit. Reads again what the edit touched. Where only the words of notes
 * are other ones, they are brought into the site as it was linked last; else all notes are linked
 * anew.
 */
final class LiveInputs {

  private final SiteBuildOptions options;
  private final Assembly assembly;
  private @Nullable Basis basis;
  private @Nullable NoteLoader loader;
  private @Nullable NoteCache cache;
  private @Nullable Linked last;
  private Map<Path, SourceFile> notes = Map.of();

  LiveInputs(SiteBuildOptions options, Workers workers) {
    this.options = options;
    this.assembly = new Assembly(options, BuildConsole.silent(), workers);
  }

  /** What everything is read with; null after an edit of it, until it is read again. */
  @Nullable Basis basis() {
    return basis;
  }

  /** The notes that lie in edited files, as far as they were there before. */
  Set<SourcePath> notes(Edits edits) {
    return edits.paths().stream()
        .map(notes::get)
        .filter(Objects::nonNull)
        .map(SourceFile::path)
        .collect(Collectors.toSet());
  }

  /** Number of files that were made into notes since this was asked last. */
  int takeRead() {
    return cache == null ? 0 : cache.takeRead();
  }

  /**
   * Reads and links.
   *
   * @param edits all since this last gave a site
   * @throws BuildRefusedException with everything that is wrong
   */
  Linked link(Edits edits) {
    Linked linked = edited(edits).orElseGet(() -> linkAll(edits));
    last = linked;
    return linked;
  }

  /** The last site with other words in the edited notes; absent where an edit reaches further. */
  private Optional<Linked> edited(Edits edits) {
    if (last == null || cache == null || !edits.isComplete() || options.isStrict()) {
      return Optional.empty();
    }
    cache.doubt(edits.paths());
    Optional<Site> site = Optional.of(last.site());
    for (Path path : edits.paths()) {
      if (path.startsWith(options.notes()) || path.startsWith(options.content())) {
        Optional<Note> note = note(path, cache);
        site = site.flatMap(before -> note.flatMap(now -> NoteEdit.of(before, now)));
      }
    }
    return site.map(last::with);
  }

  /** The note in a file that held one before; absent when it is gone, or something is wrong. */
  private Optional<Note> note(Path path, NoteCache known) {
    SourceFile file = notes.get(path);
    if (file == null || !Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Outcome<Note> outcome = known.note(file);
    return outcome.diagnostics().hasErrors() ? Optional.empty() : outcome.product();
  }

  private Linked linkAll(Edits edits) {
    if (touchesBasis(edits)) {
      basis = null;
    }
    if (basis == null || loader == null) {
      basis = Basis.read(options);
      loader = NoteLoader.keeping(options, basis);
      cache = null;
    }
    Inputs inputs = Inputs.on(basis, options);
    List<SourceFile> files =
        Stream.concat(inputs.notes().stream(), inputs.pages().stream()).toList();
    if (cache == null || touchesPictures(edits, files, cache)) {
      loader = loader.again();
      cache = new NoteCache(loader);
    }
    cache.doubt(edits.paths());
    notes = inputs.notes().stream().collect(Collectors.toMap(SourceFile::file, file -> file));
    Intake intake = assembly.read(inputs, cache::note, loader::page);
    cache.retain(files);
    return assembly.link(inputs, intake);
  }

  private boolean touchesBasis(Edits edits) {
    return !edits.isComplete()
        || edits.paths().stream()
            .anyMatch(
                p -> p.startsWith(options.content()) && noteFolders().noneMatch(p::startsWith));
  }

  /**
   * Whether something changed beside the notes: a note tells the size of its pictures and finds
   * them by name, so that no note is sure of itself then, nor is what has listed the folders.
   */
  private boolean touchesPictures(Edits edits, List<SourceFile> files, NoteCache known) {
    Set<Path> present = new HashSet<>();
    files.forEach(file -> present.add(file.file()));
    return known.unknown(edits.paths()).stream()
        .filter(path -> noteFolders().anyMatch(path::startsWith))
        .anyMatch(path -> !present.contains(path));
  }

  private Stream<Path> noteFolders() {
    return Stream.of(
        options.notes(), options.content().resolve("notes"), options.content().resolve("pages"));
  }
}
