package confnotes.read.dialect;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Kinds of note boxes over all dialects, brought to the few that are shown. */
final class BoxKind {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("note", "note"),
          Map.entry("default", "note"),
          Map.entry("primary", "note"),
          Map.entry("notice", "note"),
          Map.entry("callout", "note"),
          Map.entry("admonition", "note"),
          Map.entry("alert", "note"),
          Map.entry("box", "note"),
          Map.entry("seealso", "note"),
          Map.entry("info", "info"),
          Map.entry("information", "info"),
          Map.entry("tip", "tip"),
          Map.entry("hint", "tip"),
          Map.entry("important", "important"),
          Map.entry("warning", "warning"),
          Map.entry("warn", "warning"),
          Map.entry("caution", "warning"),
          Map.entry("attention", "warning"),
          Map.entry("danger", "danger"),
          Map.entry("error", "danger"),
          Map.entry("failure", "danger"),
          Map.entry("fail", "danger"),
          Map.entry("missing", "danger"),
          Map.entry("success", "success"),
          Map.entry("check", "success"),
          Map.entry("done", "success"),
          Map.entry("question", "question"),
          Map.entry("help", "question"),
          Map.entry("faq", "question"),
          Map.entry("example", "example"),
          Map.entry("quote", "quote"),
          Map.entry("cite", "quote"),
          Map.entry("abstract", "abstract"),
          Map.entry("summary", "abstract"),
          Map.entry("tldr", "abstract"),
          Map.entry("todo", "todo"),
          Map.entry("bug", "bug"));

  private BoxKind() {}

  /** The kind shown for a word; absent when the word names no box. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
  }
}
