package confnotes;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Site;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import confnotes.read.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The notes that {@code -Dsite.explain} asks about.
 *
 * @param files their files, in the order they are read
 * @param problem what is said when there is none
 */
record ExplainedNotes(List<SourceFile> files, Optional<Diagnostic> problem) {

  ExplainedNotes {
    files = List.copyOf(files);
  }

  /**
   * @param wanted a note's path, the end of its path, or the slug of its page; empty for every note
   */
  static ExplainedNotes of(String wanted, List<SourceFile> notes, Site site) {
    Map<SourcePath, Slug> slugs = new HashMap<>();
    site.notes().forEach((slug, note) -> slugs.put(note.note().source(), slug));
    List<SourceFile> files =
        notes.stream().filter(file -> isNamed(file, wanted, slugs.get(file.path()))).toList();
    return new ExplainedNotes(
        files, files.isEmpty() ? Optional.of(unknown(wanted)) : Optional.empty());
  }

  private static boolean isNamed(SourceFile file, String wanted, @Nullable Slug slug) {
    String path = file.path().value();
    return wanted.isEmpty()
        || path.equals(wanted)
        || path.endsWith("/" + wanted)
        || file.path().baseName().equals(wanted)
        || (slug != null && slug.value().equals(wanted));
  }

  private static Diagnostic unknown(String wanted) {
    return Diagnostic.warning(
        "explain-unknown",
        SourceSpan.file("-Dsite.explain"),
        "there is no note \"" + wanted + "\"",
        "name its file, for example seeds/summit.md, or the slug of its page");
  }
}
