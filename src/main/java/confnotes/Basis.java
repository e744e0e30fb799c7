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
import confnotes.work.Errand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What every note is read with: settings, facts and the catalogue.
 *
 * @param content {@code site.yaml}, {@code events.yaml}, {@code speakers.yaml}
 * @param ownServices text of {@code content/services.yaml}; absent when there is none
 * @param catalogue the built-in catalogue with {@code content/services.yaml}
 * @param diagnostics what was found on the way
 */
record Basis(
    Content content,
    Optional<String> ownServices,
    ServiceCatalogue catalogue,
    Diagnostics diagnostics) {

  /**
   * Reads the files of {@code content/}.
   *
   * @throws BuildRefusedException with everything wrong in all of them
   */
  static Basis read(SiteBuildOptions options) {
    try (Errand<Outcome<Content>> content =
        Errand.begin(() -> new ContentReader(options.content(), options.url()).read())) {
      return read(options, content);
    }
  }

  /** The catalogue is made while the other files are read: it is most of the work by far. */
  private static Basis read(SiteBuildOptions options, Errand<Outcome<Content>> reading) {
    Path own = options.content().resolve("services.yaml");
    String path = options.content().getFileName() + "/services.yaml";
    Outcome<Optional<String>> services = services(own, path);
    Outcome<ServiceCatalogue> catalogue = catalogue(services, path);
    Outcome<Content> content = reading.await();
    Diagnostics found = content.diagnostics().plus(catalogue.diagnostics());
    if (content.product().isEmpty() || catalogue.product().isEmpty()) {
      throw new BuildRefusedException(found);
    }
    return new Basis(
        content.product().get(),
        services.product().orElseThrow(),
        catalogue.product().get(),
        found);
  }

  private static Outcome<ServiceCatalogue> catalogue(
      Outcome<Optional<String>> services, String path) {
    if (services.product().isEmpty()) {
      return Outcome.refused(services.diagnostics().all());
    }
    return services
        .product()
        .get()
        .map(text -> ServiceCatalogue.builtInWith(text, path))
        .orElseGet(() -> Outcome.of(ServiceCatalogue.builtIn(), List.of()));
  }

  private static Outcome<Optional<String>> services(Path own, String path) {
    try {
      return Outcome.of(
          Files.exists(own) ? Optional.of(Files.readString(own)) : Optional.empty(), List.of());
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
