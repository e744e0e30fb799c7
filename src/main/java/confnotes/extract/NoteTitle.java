package confnotes.extract;

import confnotes.extract.text.Line;
import confnotes.model.Body;
import confnotes.model.Position;
import confnotes.model.SourceNote;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The title of a note and the heading that says it.
 *
 * @param text the title, never blank
 * @param line index of the heading that is the title, or -1 when none is
 * @param isRepeated whether that heading says no more than the title does, so that the page need
 *     not show it again
 */
record NoteTitle(String text, int line, boolean isRepeated) {

  private static final int NONE = -1;
  private static final Position START = new Position(1, 1);
  private static final Position NEVER = new Position(Integer.MAX_VALUE, 1);

  static NoteTitle of(SourceNote note, List<Line> lines) {
    Optional<Line> heading = titleHeading(lines);
    Optional<String> stated = note.metadata().title().filter(title -> !title.isBlank());
    if (stated.isPresent()) {
      boolean isSame = heading.filter(h -> key(h.text()).equals(key(stated.get()))).isPresent();
      return new NoteTitle(stated.get(), heading.map(Line::index).orElse(NONE), isSame);
    }
    return heading
        .map(h -> new NoteTitle(h.text(), h.index(), true))
        .or(() -> OpeningLine.title(lines))
        .orElseGet(() -> new NoteTitle(fromFileName(note.path().baseName()), NONE, false));
  }

  /** The title as the author wrote it; empty when only the file has a name. */
  String written(SourceNote note) {
    boolean isOfFile = line == NONE && note.metadata().title().filter(text::equals).isEmpty();
    return isOfFile ? "" : text;
  }

  /**
   * Where the heading ends that says no more than the title: what stands before is shown as the
   * title of the page. The beginning when there is none.
   */
  Position end(List<Line> lines) {
    if (!isRepeated) {
      return START;
    }
    return line + 1 < lines.size() ? lines.get(line + 1).at() : NEVER;
  }

  /**
   * {@code body} without the heading that says no more than the title; {@code lines} are its own.
   */
  Body below(Body body, List<Line> lines) {
    return isRepeated ? TitleRemover.without(body, lines.get(line)) : body;
  }

  /**
   * The first heading, when it is one of the highest level that stands above the others: the only
   * one of its level, or followed by lower ones and before all words.
   */
  private static Optional<Line> titleHeading(List<Line> lines) {
    List<Line> headings = lines.stream().filter(Line::isHeading).filter(Line::hasWords).toList();
    if (headings.isEmpty() || headings.get(0).level() != 1) {
      return Optional.empty();
    }
    Line first = headings.get(0);
    boolean isOnly = headings.stream().filter(h -> h.level() == 1).count() == 1;
    boolean isAbove = headings.size() > 1 && headings.get(1).level() > 1;
    boolean isTop =
        lines.stream().filter(Line::hasWords).findFirst().filter(first::equals).isPresent();
    return isTop && (isOnly || isAbove) ? Optional.of(first) : Optional.empty();
  }

  /**
   * {@code 2023-05-08-spring-camp} as {@code spring camp}; the name itself when nothing is left.
   */
  private static String fromFileName(String baseName) {
    String words =
        baseName.replaceFirst("^(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8}|\\d{1,3})[-_. ]+", "");
    String spaced = words.replaceAll("[-_]+", " ").strip();
    return spaced.isEmpty() ? baseName : spaced;
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
