package confnotes.serve;

import confnotes.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Diagnostics as the script in the page takes them: a JSON array on one line. */
final class ProblemList {

  private ProblemList() {}

  static String json(List<Diagnostic> problems) {
    return problems.stream().map(ProblemList::json).collect(Collectors.joining(",", "[", "]"));
  }

  private static String json(Diagnostic problem) {
    return "{\"place\":%s,\"rule\":%s,\"message\":%s,\"line\":%s,\"hint\":%s}"
        .formatted(
            quoted(problem.span().place()),
            quoted(problem.severity().label() + "[" + problem.code() + "]"),
            quoted(problem.message()),
            quoted(problem.span().lineText()),
            quoted(problem.hint()));
  }

  /** RFC 8259 §7; beyond ASCII escaped too, so that no character ends the line of an event. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                json.append((char) c);
              }
            });
    return json.append('"').toString();
  }
}
