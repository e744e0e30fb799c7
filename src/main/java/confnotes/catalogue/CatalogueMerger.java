package confnotes.catalogue;

import confnotes.catalogue.EntryReader.Written;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Position;
import confnotes.model.Service;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Puts entries of several files into one catalogue and checks what only shows over all of them. */
final class CatalogueMerger {

  private record Place(String path, Position at) {
    Diagnostic error(String code, String message, String hint) {
      return Diagnostic.error(code, SourceSpan.at(path, at.line(), at.column()), message, hint);
    }
  }

  private final Map<Slug, CatalogueEntry> entries;
  private final Map<Slug, Place> places = new HashMap<>();

  CatalogueMerger(Map<Slug, CatalogueEntry> base) {
    entries = new LinkedHashMap<>(base);
  }

  Map<Slug, CatalogueEntry> entries() {
    return entries;
  }

  void add(CatalogueFile file, List<Diagnostic> problems) {
    problems.addAll(file.problems());
    for (Written written : file.entries()) {
      add(written, new Place(file.path(), written.at()), problems);
    }
  }

  private void add(Written written, Place place, List<Diagnostic> problems) {
    CatalogueEntry known = entries.get(written.slug());
    if (known != null && written.service().isPresent()) {
      String first =
          Optional.ofNullable(places.get(written.slug()))
              .map(Place::path)
              .orElse("the built-in catalogue");
      problems.add(
          place.error(
              "service-slug-duplicate",
              "\"" + written.slug() + "\" is already in " + first,
              "choose another slug, or give slug and names alone to add names"));
      return;
    }
    places.putIfAbsent(written.slug(), place);
    if (known != null) {
      entries.put(written.slug(), withMoreNames(known, written.names()));
    } else {
      written
          .service()
          .ifPresent(s -> entries.put(written.slug(), new CatalogueEntry(s, written.names())));
    }
  }

  private static CatalogueEntry withMoreNames(CatalogueEntry known, List<ServiceName> more) {
    List<ServiceName> names = new ArrayList<>(more);
    names.addAll(known.names());
    Service s = known.service();
    TreeSet<String> aliases = new TreeSet<>(s.aliases());
    more.forEach(name -> aliases.add(name.text()));
    Service service =
        new Service(
            s.slug(),
            s.name(),
            s.vendor(),
            s.kind(),
            s.category(),
            s.url(),
            List.copyOf(aliases),
            s.formerNames(),
            s.retired(),
            s.partOf(),
            s.description());
    return new CatalogueEntry(service, names);
  }

  /** Checks names claimed twice and parts of nothing. */
  void check(List<Diagnostic> problems) {
    Map<String, Slug> owners = new HashMap<>();
    for (CatalogueEntry entry : entries.values()) {
      Place place = places.get(entry.service().slug());
      if (place != null) {
        checkPartOf(entry.service(), place, problems);
      }
      entry.names().forEach(name -> checkName(entry.service().slug(), name, owners, problems));
    }
  }

  private void checkPartOf(Service service, Place place, List<Diagnostic> problems) {
    Optional<Slug> partOf = service.partOf();
    if (partOf.isPresent() && !entries.containsKey(partOf.get())) {
      problems.add(
          place.error(
              "service-part-of-unknown",
              service.slug() + " is part of \"" + partOf.get() + "\", which is not there",
              NearestNames.hint(
                  partOf.get().value(), entries.keySet().stream().map(Slug::value).toList())));
    }
  }

  private void checkName(
      Slug slug, ServiceName name, Map<String, Slug> owners, List<Diagnostic> problems) {
    if (name.rule() != NameRule.ALWAYS) {
      return;
    }
    Slug first = owners.putIfAbsent(FoldedText.compact(name.text()), slug);
    if (first == null || first.equals(slug)) {
      return;
    }
    Place place = Optional.ofNullable(places.get(slug)).orElse(places.get(first));
    if (place != null) {
      problems.add(
          place.error(
              "service-name-duplicate",
              "\"" + name.text() + "\" names both " + first + " and " + slug,
              "keep it in one of them, or give it when: in both"));
    }
  }
}
