package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.data.YamlReader;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.read.frontmatter.FrontMatter.Format;
import confnotes.read.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a note's front matter and reads it.
 *
 * <ul>
 *   <li>YAML between {@code ---} and {@code ---} or {@code ...} (Jekyll, Hugo, Hexo, Obsidian,
 *       Gatsby, VuePress, MkDocs)
 *   <li>YAML that is closed by {@code ---} but not opened (Hexo)
 *   <li>TOML between {@code +++} and {@code +++} (Hugo, Zola)
 *   <li>JSON from a brace that opens the file to its end, with or without {@code ;;;} behind it
 *       (Hugo, Hexo)
 *   <li>{@code key=value} lines closed by {@code ~~~~~~} (JBake)
 * </ul>
 *
 * A block between {@code ---} lines that holds no {@code key:} is a piece of body between two
 * rules.
 */
public final class FrontMatterReader {

  private static final Pattern KEY =
      Pattern.compile(
          "(?:[\\w.$@-]+|\"[^\"]+\"|'[^']+')\\s*:(?:\\s.*|$)", Pattern.UNICODE_CHARACTER_CLASS);

  private final YamlReader yaml = new YamlReader();

  /** Front matter of {@code text}; of a format {@code NONE} when there is none. */
  public Outcome<FrontMatter> read(SourceText text) {
    int first = firstWrittenLine(text);
    if (first == 0) {
      return Outcome.of(FrontMatter.none(text.length()), List.of());
    }
    return switch (text.line(first).stripTrailing()) {
      case "---" -> opened(text, first);
      case "+++" -> toml(text, first);
      default -> unopened(text, first);
    };
  }

  private Outcome<FrontMatter> opened(SourceText text, int first) {
    int end = lineOf(text, first + 1, "---", "...");
    if (end == 0) {
      return startsWithKey(text, first + 1)
          ? Outcome.refused(notClosed(text, first, "---"))
          : noFrontMatter();
    }
    boolean isFrontMatter = isBlank(text, first + 1, end) || hasKey(text, first + 1, end);
    return isFrontMatter ? yaml(text, first + 1, end) : noFrontMatter();
  }

  private Outcome<FrontMatter> toml(SourceText text, int first) {
    int end = lineOf(text, first + 1, "+++");
    return end == 0
        ? Outcome.refused(notClosed(text, first, "+++"))
        : mapped(new TomlReader().read(text, first + 1, end), Format.TOML, bodyStart(text, end));
  }

  private Outcome<FrontMatter> unopened(SourceText text, int first) {
    if (text.charAt(text.lineStart(first)) == '{') {
      Optional<Outcome<FrontMatter>> json = new JsonReader(text).read(text.lineStart(first));
      if (json.isPresent()) {
        return json.get();
      }
    }
    int jbakeEnd = JBakeHeader.end(text, first);
    if (jbakeEnd > 0) {
      DataValue.Mapping fields = JBakeHeader.read(text, first, jbakeEnd);
      return Outcome.of(
          new FrontMatter(Format.JBAKE, fields, bodyStart(text, jbakeEnd)), List.of());
    }
    int yamlEnd = UnopenedYaml.end(text, first);
    return yamlEnd > 0 ? yaml(text, first, yamlEnd) : noFrontMatter();
  }

  private Outcome<FrontMatter> yaml(SourceText text, int from, int end) {
    String written = text.value().substring(text.lineStart(from), text.lineStart(end));
    String block = LenientYaml.repaired(written);
    String path = text.path().value();
    Outcome<DataValue> read = yaml.read(block, path, from);
    if (read.product().isPresent()) {
      return mapped(read, Format.YAML, bodyStart(text, end));
    }
    String quoted = LenientYaml.quoted(block);
    Outcome<DataValue> again = quoted.equals(block) ? read : yaml.read(quoted, path, from);
    return again.product().isEmpty()
        ? Outcome.refused(read.diagnostics().all())
        : mapped(warned(again, read), Format.YAML, bodyStart(text, end));
  }

  /** What was repaired is said where YAML itself stumbled. */
  private static Outcome<DataValue> warned(Outcome<DataValue> again, Outcome<DataValue> first) {
    List<Diagnostic> warnings =
        first.diagnostics().all().stream()
            .map(d -> Diagnostic.warning("yaml-repaired", d.span(), d.message(), d.hint()))
            .toList();
    return new Outcome<>(again.product(), again.diagnostics().plus(Diagnostics.of(warnings)));
  }

  private static Outcome<FrontMatter> mapped(
      Outcome<DataValue> read, Format format, int bodyStart) {
    Optional<DataValue> value = read.product();
    if (value.isPresent() && value.get() instanceof DataValue.Mapping fields) {
      return new Outcome<>(
          Optional.of(new FrontMatter(format, fields, bodyStart)), read.diagnostics());
    }
    return value.isEmpty()
        ? new Outcome<>(Optional.empty(), read.diagnostics())
        : new Outcome<>(Optional.of(FrontMatter.none(bodyStart)), read.diagnostics());
  }

  private static Outcome<FrontMatter> noFrontMatter() {
    return Outcome.of(FrontMatter.none(0), List.of());
  }

  private static Diagnostic notClosed(SourceText text, int line, String marker) {
    return Diagnostic.error(
        "front-matter-open",
        text.span(text.lineStart(line), text.lineEnd(line)),
        "the front matter is not closed",
        "write " + marker + " on a line of its own behind it");
  }

  private static int bodyStart(SourceText text, int closingLine) {
    return Math.min(text.lineEnd(closingLine) + 1, text.length());
  }

  private static int firstWrittenLine(SourceText text) {
    for (int line = 1; line <= text.lineCount(); line++) {
      if (!text.line(line).isBlank()) {
        return line;
      }
    }
    return 0;
  }

  private static int lineOf(SourceText text, int from, String... markers) {
    for (int line = from; line <= text.lineCount(); line++) {
      if (List.of(markers).contains(text.line(line).stripTrailing())) {
        return line;
      }
    }
    return 0;
  }

  private static boolean startsWithKey(SourceText text, int line) {
    return line <= text.lineCount() && isKey(text.line(line));
  }

  private static boolean hasKey(SourceText text, int from, int end) {
    for (int line = from; line < end; line++) {
      String written = text.line(line);
      if (!written.isBlank() && !written.startsWith("#")) {
        return isKey(written);
      }
    }
    return true;
  }

  private static boolean isBlank(SourceText text, int from, int end) {
    return text.value().substring(text.lineStart(from), text.lineStart(end)).isBlank();
  }

  static boolean isKey(String line) {
    return KEY.matcher(line).matches();
  }
}
