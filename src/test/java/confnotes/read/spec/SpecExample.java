package confnotes.read.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * One example of a spec file.
 *
 * @param file the file it stands in
 * @param line line of its opening fence, from 1
 * @param name what it shows
 * @param note the note
 * @param result what is to become of it
 */
record SpecExample(String file, int line, String name, String note, String result) {

  static final String FENCE = "```````";

  static final String OPENING = FENCE + "example";

  /** The examples of one file, in order. */
  static List<SpecExample> in(String file, String text) {
    List<SpecExample> examples = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(OPENING)) {
        int end = indexOf(FENCE, lines, i + 1);
        int middle = indexOf(".", lines.subList(0, end), i + 1);
        examples.add(
            new SpecExample(
                file,
                i + 1,
                lines.get(i).substring(OPENING.length()).strip(),
                joined(lines, i + 1, middle),
                joined(lines, middle + 1, end)));
        i = end;
      }
    }
    return examples;
  }

  private static int indexOf(String wanted, List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).equals(wanted)) {
        return i;
      }
    }
    throw new AssertionError("no line \"" + wanted + "\" behind line " + from);
  }

  /** The lines with a line break each; {@code →} stands for a tab. */
  private static String joined(List<String> lines, int from, int to) {
    StringBuilder joined = new StringBuilder();
    lines.subList(from, to).forEach(line -> joined.append(line).append('\n'));
    return joined.toString().replace('→', '\t');
  }
}
