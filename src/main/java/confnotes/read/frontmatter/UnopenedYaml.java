package confnotes.read.frontmatter;

import confnotes.read.text.SourceText;
import java.util.Set;

/** Recognises YAML that is closed by {@code ---} but was never opened, as Hexo allows. */
final class UnopenedYaml {

  private static final int MAX_LINES = 200;

  /** Without one of these a heading over a rule ({@code 주제: 소개} above {@code ---}) is none. */
  private static final Set<String> TELLING =
      Set.of("title", "date", "tags", "layout", "categories", "category", "author");

  private UnopenedYaml() {}

  /** Line of the closing {@code ---}, or 0 when the file does not begin like this. */
  static int end(SourceText text, int first) {
    boolean isTelling = false;
    int last = Math.min(text.lineCount(), first + MAX_LINES);
    for (int line = first; line <= last; line++) {
      String written = text.line(line);
      if (written.stripTrailing().equals("---")) {
        return isTelling && line > first ? line : 0;
      }
      if (!belongs(written, line == first)) {
        return 0;
      }
      isTelling |= FrontMatterReader.isKey(written) && TELLING.contains(key(written));
    }
    return 0;
  }

  private static boolean belongs(String line, boolean isFirst) {
    if (FrontMatterReader.isKey(line)) {
      return true;
    }
    boolean isContinuation =
        line.isBlank() || line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-");
    return !isFirst && (isContinuation || (line.startsWith("#") && !line.startsWith("##")));
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(':')).strip();
  }
}
