package confnotes;

import confnotes.read.SourceFile;
import confnotes.serve.Edits;
import confnotes.work.Workers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The linked site after each edit. Reads again what the edit touched; linking is done anew, for it
 * sees all notes at once and takes little time.
 */
final class LiveInputs {

  private final SiteBuildOptions options;
  private final Assembly assembly;
  private @Nullable Basis basis;
  private @Nullable NoteMaker maker;
  private @Nullable NoteCache cache;

  LiveInputs(SiteBuildOptions options, Workers workers) {
    this.options = options;
    this.assembly = new Assembly(options, BuildConsole.silent(), workers);
  }

  /** What everything is read with; null after an edit of it, until it is read again. */
  @Nullable Basis basis() {
    return basis;
  }

  /**
   * Reads and links.
   *
   * @throws BuildRefusedException with everything that is wrong
   */
  Linked link(Edits edits) {
    if (touchesBasis(edits)) {
      basis = null;
    }
    if (basis == null || maker == null) {
      basis = Basis.read(options);
      maker = new NoteMaker(basis);
      cache = null;
    }
    Inputs inputs = Inputs.on(basis, options);
    List<SourceFile> files =
        Stream.concat(inputs.notes().stream(), inputs.pages().stream()).toList();
    if (cache == null || touchesPictures(edits, files, cache)) {
      cache = new NoteCache(maker);
    }
    cache.doubt(edits.paths());
    Intake intake = assembly.read(inputs, cache::note, maker::page);
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
   * them by name, so that no note is sure of itself then.
   */
  private boolean touchesPictures(Edits edits, List<SourceFile> files, NoteCache known) {
    Set<Path> notes = new HashSet<>();
    files.forEach(file -> notes.add(file.file()));
    return known.unknown(edits.paths()).stream()
        .filter(path -> noteFolders().anyMatch(path::startsWith))
        .anyMatch(path -> !notes.contains(path));
  }

  private Stream<Path> noteFolders() {
    return Stream.of(
        options.notes(), options.content().resolve("notes"), options.content().resolve("pages"));
  }
}
