package confnotes.link;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.BodyPart.NoteHref;
import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names under which notes link to each other: file name with and without date and extension,
 * path, title, slug, and the addresses they had before. A name that two notes bear names none. In a
 * wiki the name of a service is a link too ({@code [[AWS Lambda]]}); it leads to the service's
 * page.
 */
final class NoteNames {

  private static final Pattern DATE_PREFIX = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}-");
  private static final Pattern EXTENSION = Pattern.compile("\\.(md|markdown|mdx|txt|html?)$");
  private static final Pattern ROUTE = Pattern.compile("^(\\.{0,2}/)+|/+$");

  private final Map<String, Slug> byName;
  private final ServiceNames services;

  private NoteNames(Map<String, Slug> byName, ServiceNames services) {
    this.byName = byName;
    this.services = services;
  }

  static NoteNames of(Map<Slug, Note> notes, ServiceNames services) {
    Map<String, Slug> byName = new HashMap<>();
    Set<String> shared = new HashSet<>();
    notes.forEach(
        (slug, note) ->
            names(slug, note)
                .map(NoteNames::normalise)
                .distinct()
                .forEach(
                    name -> {
                      if (byName.putIfAbsent(name, slug) != null) {
                        shared.add(name);
                      }
                    }));
    byName.keySet().removeAll(shared);
    return new NoteNames(byName, services);
  }

  /** Addresses for the links of a note that lead to another, by target as written. */
  Map<String, Permalink> resolve(Note note, List<Diagnostic> diagnostics) {
    Map<String, Permalink> addresses = new TreeMap<>();
    note.body().stream()
        .filter(NoteHref.class::isInstance)
        .map(NoteHref.class::cast)
        .forEach(
            href -> {
              Slug target = find(href.target());
              Optional<Permalink> address =
                  target == null
                      ? services.page(decode(href.target()), note)
                      : Optional.of(Permalink.note(target));
              address.ifPresentOrElse(
                  found -> addresses.put(href.target(), found),
                  () -> diagnostics.add(unknown(note, href)));
            });
    return addresses;
  }

  private @Nullable Slug find(String target) {
    String path = target.replaceFirst("[#?].*$", "");
    String name = normalise(path);
    Slug whole = byName.get(name);
    return whole != null ? whole : byName.get(name.substring(name.lastIndexOf('/') + 1));
  }

  private static Stream<String> names(Slug slug, Note note) {
    String base = note.source().baseName();
    String path = note.source().value();
    return Stream.concat(
        Stream.of(
            base,
            DATE_PREFIX.matcher(base).replaceFirst(""),
            path,
            path.substring(path.indexOf('/') + 1),
            note.title(),
            "notes/" + slug),
        note.formerAddresses().stream().map(a -> path(a.value())));
  }

  private static String path(String address) {
    return address.replaceFirst("^[a-zA-Z][a-zA-Z+.-]*://[^/]*", "");
  }

  private static String normalise(String name) {
    String text = Normalizer.normalize(decode(name).strip(), Normalizer.Form.NFC);
    String route = ROUTE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return EXTENSION.matcher(route).replaceFirst("");
  }

  private static String decode(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPercentEncoded) {
      return name;
    }
  }

  private static Diagnostic unknown(Note note, NoteHref href) {
    return Diagnostic.warning(
        "link-unknown",
        SourceSpan.at(note.source().value(), href.at().line(), href.at().column()),
        "\"" + decode(href.target()) + "\" is none of these notes; its words stay, without a link",
        "write the file name of the other note, or a full address beginning with https://");
  }
}
