package confnotes;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.content.Content;
import confnotes.content.ContentReader;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Service;
import confnotes.model.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every note is read with: settings, facts and the catalogue.
 *
 * @param content {@code site.yaml}, {@code events.yaml}, {@code speakers.yaml}
 * @param catalogue the built-in catalogue with {@code content/services.yaml}
 * @param diagnostics what was found on the way
 */
record Basis(Content content, ServiceCatalogue catalogue, Diagnostics diagnostics) {

  /**
   * Reads the files of {@code content/}.
   *
   * @throws BuildRefusedException with everything wrong in all of them
   */
  static Basis read(SiteBuildOptions options) {
    Outcome<Content> content = new ContentReader(options.content(), options.url()).read();
    Outcome<ServiceCatalogue> catalogue = catalogue(options.content());
    Diagnostics found = content.diagnostics().plus(catalogue.diagnostics());
    if (content.product().isEmpty() || catalogue.product().isEmpty()) {
      throw new BuildRefusedException(found);
    }
    return new Basis(content.product().get(), catalogue.product().get(), found);
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

  /** All services, by slug. */
  Map<Slug, Service> services() {
    return catalogue.services().stream()
        .collect(Collectors.toUnmodifiableMap(Service::slug, service -> service));
  }
}
