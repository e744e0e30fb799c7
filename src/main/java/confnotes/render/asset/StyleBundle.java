package confnotes.render.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins a style sheet with what it imports. {@code @import "x.css" layer(a);} becomes {@code @layer
 * a { … }} and {@code @import "x.css" print;} becomes {@code @media print { … }}, which is what
 * they mean (CSS Cascading 5 §2.1). Comments and indentation go.
 */
final class StyleBundle {

  private static final Pattern IMPORT =
      Pattern.compile("@import \"([^\"]+)\"(?: layer\\(([a-z]+)\\))?(?: ([a-z]+))?;");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private StyleBundle() {}

  static String of(Path file) {
    String text = COMMENT.matcher(read(file)).replaceAll("");
    return IMPORT
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(inlined(file, found)))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String inlined(Path file, MatchResult found) {
    String text = of(file.resolveSibling(found.group(1)));
    String layered = found.group(2) == null ? text : wrapped("@layer " + found.group(2), text);
    return found.group(3) == null ? layered : wrapped("@media " + found.group(3), layered);
  }

  private static String wrapped(String rule, String text) {
    return rule + " {\n" + text + "}\n";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
