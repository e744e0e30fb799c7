/**
 * Which services and technologies there are, under which names, and where these names stand in a
 * text.
 *
 * <p>Comes in: the YAML files under {@code src/main/resources/confnotes/catalogue}, listed in
 * {@code files.txt} there, and the project's own {@code content/services.yaml} in the same format.
 * Goes out: a {@link confnotes.catalogue.ServiceCatalogue} and the {@link
 * confnotes.catalogue.NameHit}s of a text. Whether an ambiguous name means its service is decided
 * by whoever knows the whole note. Start reading at {@link confnotes.catalogue.ServiceCatalogue}
 * and, for how names are found, {@code AliasMatcher}.
 */
@NullMarked
package confnotes.catalogue;

import org.jspecify.annotations.NullMarked;
