package confnotes.read.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what YAML forbids although it is clear what was meant: tabs for indentation become
 * blanks, and a title or description on one line that reads {@code [AWS] 후기}, {@code AWS: 후기} or
 * {@code @후기} is put in quotes. No line moves, and no value before its own end.
 */
final class LenientYaml {

  private static final Pattern LEADING_TABS = Pattern.compile("(?m)^[ ]*\t[ \t]*");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?mi)^(title|subtitle|description|summary|excerpt|desc|short)([ ]*:[ ]+)"
              + "(\\[[^\\]\n]*\\][ ]*[^\\s#,\\]][^\n]*|[@`%][^\n]*|[^\\s\"'\\[{|>#@`%&*!?-][^\n]*?:[ ][^\n]*)$");

  private LenientYaml() {}

  /** The same text with titles and descriptions in quotes where they need them. */
  static String quoted(String block) {
    return WORDS
        .matcher(block)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + found.group(2)
                        + "'"
                        + found.group(3).stripTrailing().replace("'", "''")
                        + "'"));
  }

  /** The same text, with the same length. */
  static String repaired(String block) {
    if (block.indexOf('\t') < 0) {
      return block;
    }
    return LEADING_TABS
        .matcher(block)
        .replaceAll(found -> Matcher.quoteReplacement(" ".repeat(found.group().length())));
  }
}
