package confnotes.read.dialect;

import confnotes.diagnostic.Diagnostic;
import confnotes.read.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what is not known, to report each kind once for a note with the lines it stands on. */
public final class UnknownTags {

  private static final int MAX_LINES_NAMED = 10;

  private final SourceText text;
  private final Map<String, List<Integer>> offsets = new LinkedHashMap<>();

  public UnknownTags(SourceText text) {
    this.text = text;
  }

  void add(Tag tag) {
    add(kind(tag), tag.from());
  }

  /**
   * Notes one occurrence.
   *
   * @param kind what it is, as named in the message, for example {@code component <Tabs>}
   */
  public void add(String kind, int offset) {
    offsets.computeIfAbsent(kind, k -> new ArrayList<>()).add(offset);
  }

  private static String kind(Tag tag) {
    return switch (tag.syntax()) {
      case SHORTCODE -> "shortcode \"" + tag.name() + "\"";
      case BLOCK -> "tag \"" + tag.name() + "\"";
      case COMPONENT -> "component \"" + tag.name() + "\"";
      case OUTPUT, ATTRIBUTES, ESCAPED -> "value \"" + tag.name() + "\"";
    };
  }

  /** One warning for each kind, at its first place. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    offsets.forEach((kind, places) -> found.add(diagnostic(kind, places)));
    return found;
  }

  private Diagnostic diagnostic(String kind, List<Integer> places) {
    TreeSet<Integer> lines = new TreeSet<>();
    places.forEach(offset -> lines.add(text.lineAt(offset)));
    String where =
        lines.stream()
            .limit(MAX_LINES_NAMED)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String more = lines.size() > MAX_LINES_NAMED ? " …" : "";
    int first = places.get(0);
    return Diagnostic.warning(
        "tag-unknown",
        text.span(first, first + 2),
        "the "
            + kind
            + " is not known here ("
            + (lines.size() == 1 ? "line " : "lines ")
            + where
            + more
            + ")",
        "it is shown as written; use Markdown instead");
  }
}
