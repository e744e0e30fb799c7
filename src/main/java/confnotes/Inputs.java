package confnotes;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.content.Content;
import confnotes.content.ContentReader;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Service;
import confnotes.model.SiteFacts;
import confnotes.model.Slug;
import confnotes.model.TextPage;
import confnotes.read.SourceFile;
import confnotes.read.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything a build starts from: settings, facts, the catalogue, and the files to read.
 *
 * @param content {@code site.yaml}, {@code events.yaml}, {@code speakers.yaml}
 * @param catalogue the built-in catalogue with {@code content/services.yaml}
 * @param notes files of notes, sorted
 * @param pages files of pages written for the site, sorted
 * @param diagnostics what was found on the way
 */
record Inputs(
    Content content,
    ServiceCatalogue catalogue,
    List<SourceFile> notes,
    List<SourceFile> pages,
    Diagnostics diagnostics) {

  Inputs {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
  }

  /** Reads them; what is wrong in any of them is told at once. */
  static Inputs read(SiteBuildOptions options) {
    Outcome<Content> content = new ContentReader(options.content(), options.url()).read();
    Outcome<ServiceCatalogue> catalogue = catalogue(options.content());
    Outcome<List<SourceFile>> notes = notes(options);
    Outcome<List<SourceFile>> pages = optionalFolder(options.content().resolve("pages"), options);
    Diagnostics found =
        content
            .diagnostics()
            .plus(catalogue.diagnostics())
            .plus(notes.diagnostics())
            .plus(pages.diagnostics());
    if (content.product().isEmpty() || catalogue.product().isEmpty() || notes.product().isEmpty()) {
      throw new BuildRefusedException(found);
    }
    return new Inputs(
        content.product().get(),
        catalogue.product().get(),
        notes.product().get(),
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

  private static Outcome<ServiceCatalogue> catalogue(Path content) {
    ServiceCatalogue builtIn = ServiceCatalogue.builtIn();
    Path own = content.resolve("services.yaml");
    String path = content.getFileName() + "/services.yaml";
    if (!Files.exists(own)) {
      return Outcome.of(builtIn, List.of());
    }
    try {
      return builtIn.extendedBy(Files.readString(own), path);
    } catch (CharacterCodingException e) {
      return Outcome.refused(
          Diagnostic.error(
              "encoding-invalid",
              SourceSpan.file(path),
              "the file is not UTF-8",
              "save it as UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + own, e);
    }
  }

  int size() {
    return notes.size() + pages.size();
  }

  /** All services, by slug. */
  Map<Slug, Service> services() {
    return catalogue.services().stream()
        .collect(Collectors.toUnmodifiableMap(Service::slug, service -> service));
  }

  SiteFacts factsWith(List<TextPage> texts) {
    return new SiteFacts(content.settings(), content.events(), content.speakers(), texts);
  }
}
