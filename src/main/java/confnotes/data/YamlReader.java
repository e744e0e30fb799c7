package confnotes.data;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML document into text, lists and maps with places. Nothing is typed, no object is
 * made, no tag is obeyed. Every instance can be used by many threads.
 *
 * <p>Limits against hostile files: collections nested at most {@value #MAX_DEPTH} deep, at most
 * {@value #MAX_ALIASES} aliases of collections, the values together at most four times as long as
 * the longest file allowed (aliases of text can make a small file large).
 */
public final class YamlReader {

  /** Longest front matter, and what a file has when nothing else is said, in code points. */
  public static final int DEFAULT_MAX_CODE_POINTS = 65_536;

  private static final int MAX_DEPTH = 16;

  private static final int MAX_ALIASES = 5;

  private final int maxCodePoints;

  public YamlReader() {
    this(DEFAULT_MAX_CODE_POINTS);
  }

  public YamlReader(int maxCodePoints) {
    this.maxCodePoints = maxCodePoints;
  }

  /**
   * Reads {@code text}.
   *
   * @param text the document, NFC, lines ending in {@code \n}; blank text is an empty map
   * @param path file named in diagnostics
   * @param firstLine line of the file at which {@code text} begins, from 1
   */
  public Outcome<DataValue> read(String text, String path, int firstLine) {
    if (text.codePointCount(0, text.length()) > maxCodePoints) {
      return Outcome.refused(tooLong(path, firstLine));
    }
    Optional<DataValue> plain = PlainYaml.read(text, firstLine);
    return plain.isPresent()
        ? Outcome.of(plain.get(), List.of())
        : readByLibrary(text, path, firstLine);
  }

  /** Reads all of YAML, and finds the words for what is wrong. */
  Outcome<DataValue> readByLibrary(String text, String path, int firstLine) {
    NodeConverter converter = new NodeConverter(path, firstLine, 4L * maxCodePoints);
    try {
      Node root = composer().compose(new StringReader(text));
      DataValue value = root == null ? DataValue.Mapping.empty() : converter.convert(root);
      return converter.diagnostics().stream().anyMatch(Diagnostic::isError)
          ? Outcome.refused(converter.diagnostics())
          : Outcome.of(value, converter.diagnostics());
    } catch (YAMLException e) {
      return Outcome.refused(syntaxError(e, text, path, firstLine));
    }
  }

  private Yaml composer() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(MAX_ALIASES);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(maxCodePoints);
    DumperOptions dumping = new DumperOptions();
    return new Yaml(
        new SafeConstructor(options),
        new Representer(dumping),
        dumping,
        options,
        new TextResolver());
  }

  private Diagnostic tooLong(String path, int firstLine) {
    return Diagnostic.error(
        "yaml-too-long",
        SourceSpan.at(path, firstLine, 0),
        "more than " + maxCodePoints + " characters of YAML",
        "shorten it or split it");
  }

  private static Diagnostic syntaxError(
      YAMLException error, String text, String path, int firstLine) {
    Optional<Mark> mark =
        error instanceof MarkedYAMLException marked
            ? Optional.ofNullable(marked.getProblemMark())
            : Optional.empty();
    SourceSpan span =
        mark.map(m -> spanAt(m.getLine(), m.getColumn(), text, path, firstLine))
            .orElseGet(() -> spanWithoutMark(error, text, path, firstLine));
    return Diagnostic.error(
        "yaml-invalid", span, "not YAML: " + reason(error), "quote values that hold : # or [");
  }

  /** A character that YAML forbids is reported by its index alone. */
  private static SourceSpan spanWithoutMark(
      YAMLException error, String text, String path, int firstLine) {
    if (!(error instanceof ReaderException reading)) {
      return SourceSpan.at(path, firstLine, 0);
    }
    int offset = text.offsetByCodePoints(0, Math.min(reading.getPosition(), text.length()));
    String before = text.substring(0, offset);
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return spanAt(line, before.codePointCount(lineStart, offset), text, path, firstLine);
  }

  private static SourceSpan spanAt(
      int lineIndex, int columnIndex, String text, String path, int firstLine) {
    String line = text.lines().skip(lineIndex).findFirst().orElse("");
    return new SourceSpan(path, firstLine + lineIndex, columnIndex + 1, 1, line);
  }

  private static String reason(YAMLException error) {
    String problem =
        error instanceof MarkedYAMLException marked ? marked.getProblem() : error.getMessage();
    return problem == null ? "unreadable" : problem.lines().findFirst().orElse("").strip();
  }

  /** Leaves every plain value text: YAML 1.1 would make {@code no} false and 12:30 a number. */
  private static final class TextResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // none: nothing is typed
    }
  }
}
