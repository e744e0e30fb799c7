package confnotes;

import confnotes.content.Content;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.model.SiteFacts;
import confnotes.model.TextPage;
import confnotes.read.SourceFile;
import confnotes.read.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a build starts from.
 *
 * @param basis what every note is read with
 * @param notes files of notes, sorted
 * @param pages files of pages written for the site, sorted
 * @param diagnostics what was found on the way
 */
record Inputs(
    Basis basis, List<SourceFile> notes, List<SourceFile> pages, Diagnostics diagnostics) {

  Inputs {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }

  /**
   * Lists the files to read.
   *
   * @throws BuildRefusedException when there is no note
   */
  static Inputs on(Basis basis, SiteBuildOptions options) {
    Outcome<List<SourceFile>> notes = notes(options);
    Outcome<List<SourceFile>> pages = optionalFolder(options.content().resolve("pages"), options);
    Diagnostics found = basis.diagnostics().plus(notes.diagnostics()).plus(pages.diagnostics());
    return new Inputs(
        basis,
        notes.product().orElseThrow(() -> new BuildRefusedException(found)),
        pages.product().orElse(List.of()),
        found);
  }

  /** Notes of {@code seeds/} and of {@code content/notes/}; one of the two has to hold some. */
  private static Outcome<List<SourceFile>> notes(SiteBuildOptions options) {
    Outcome<List<SourceFile>> own = optionalFolder(options.content().resolve("notes"), options);
    Outcome<List<SourceFile>> given = SourceTree.list(options.notes(), options.root());
    List<SourceFile> files = new ArrayList<>(given.product().orElse(List.of()));
    files.addAll(own.product().orElse(List.of()));
    Diagnostics found = given.diagnostics().plus(own.diagnostics());
    return given.product().isEmpty()
        ? Outcome.refused(found.all())
        : Outcome.of(files, found.all());
  }

  private static Outcome<List<SourceFile>> optionalFolder(Path folder, SiteBuildOptions options) {
    try (var entries = Files.exists(folder) ? Files.list(folder) : null) {
      return entries == null || entries.findAny().isEmpty()
          ? Outcome.of(List.of(), List.of())
          : SourceTree.list(folder, options.root());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  int size() {
    return notes.size() + pages.size();
  }

  SiteFacts factsWith(List<TextPage> texts) {
    Content content = basis.content();
    return new SiteFacts(content.settings(), content.events(), content.speakers(), texts);
  }
}
