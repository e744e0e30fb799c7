package confnotes.link;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Note;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every note its address: the slug its author asks for, else its title, else its file name.
 *
 * <p>Two notes never share one. Where titles are the same, the oldest keeps the plain slug and the
 * others get their date behind it, so that a newer note never moves an older one; where that does
 * not tell them apart, or an author asked for a slug that is taken, all files involved are refused.
 */
final class NoteSlugs {

  private final List<Diagnostic> diagnostics;

  NoteSlugs(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Notes by slug; a note that got none is missing, and a diagnostic says why. */
  Map<Slug, Note> assign(List<Note> notes) {
    Map<Slug, Note> taken = new LinkedHashMap<>();
    notes.stream()
        .filter(n -> n.slug().isPresent())
        .sorted(Comparator.comparing(Note::source))
        .forEach(n -> claim(n.slug().orElseThrow(), n, taken));
    notes.stream()
        .filter(n -> n.slug().isEmpty())
        .sorted(
            Comparator.comparing((Note n) -> n.date().orElse(LocalDate.MAX))
                .thenComparing(Note::source))
        .forEach(n -> claim(freeSlug(n, taken), n, taken));
    return taken;
  }

  private static Slug freeSlug(Note note, Map<Slug, Note> taken) {
    Slug plain =
        Slugs.of(note.title())
            .or(() -> Slugs.of(note.source().baseName()))
            .orElseGet(() -> new Slug("note"));
    boolean isFree = !taken.containsKey(plain);
    return isFree || note.date().isEmpty()
        ? plain
        : Slugs.of(plain + " " + note.date().get()).orElse(plain);
  }

  private void claim(Slug slug, Note note, Map<Slug, Note> taken) {
    Note holder = taken.putIfAbsent(slug, note);
    if (holder != null) {
      diagnostics.add(taken(slug, holder, note));
      diagnostics.add(taken(slug, note, holder));
    }
  }

  private static Diagnostic taken(Slug slug, Note note, Note other) {
    return Diagnostic.error(
        "slug-taken",
        SourceSpan.at(note.source().value(), note.addressAt().line(), note.addressAt().column()),
        "notes/"
            + slug
            + "/ is the address of two notes; the other is "
            + other.source().value()
            + ":"
            + other.addressAt(),
        "give one of them a slug of its own in its front matter, for example slug: "
            + slug.numbered(2));
  }
}
