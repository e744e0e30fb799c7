package confnotes.extract.mention;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.NoteMetadata;
import confnotes.model.Position;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a note's author says about services, against all that would be found.
 *
 * @param added services the note is about: their ambiguous names count
 * @param excluded services that are not meant
 */
public record ServiceOverrules(Set<Slug> added, Set<Slug> excluded) {

  public static final ServiceOverrules NONE = new ServiceOverrules(Set.of(), Set.of());

  public ServiceOverrules {
    added = Set.copyOf(added);
    excluded = Set.copyOf(excluded);
  }

  /**
   * The front matter's {@code services} and {@code not-services}.
   *
   * @param problems where names are reported that the catalogue does not know
   */
  public static ServiceOverrules of(
      NoteMetadata metadata,
      ServiceCatalogue catalogue,
      SourcePath path,
      List<Diagnostic> problems) {
    Position addedAt = metadata.place("services");
    Position excludedAt = metadata.place("not-services");
    return new ServiceOverrules(
        slugs(metadata.services(), addedAt, catalogue, path, problems),
        slugs(metadata.notServices(), excludedAt, catalogue, path, problems));
  }

  private static Set<Slug> slugs(
      List<String> names,
      Position at,
      ServiceCatalogue catalogue,
      SourcePath path,
      List<Diagnostic> problems) {
    Set<Slug> slugs = new TreeSet<>();
    for (String name : names) {
      Optional<Slug> slug = catalogue.find(name);
      slug.ifPresent(slugs::add);
      if (slug.isEmpty()) {
        SourceSpan span = SourceSpan.at(path.value(), at.line(), at.column());
        String message = "no service is called \"" + name + "\"";
        problems.add(Diagnostic.warning("service-unknown", span, message, catalogue.hintFor(name)));
      }
    }
    return slugs;
  }
}
