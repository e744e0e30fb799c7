package confnotes.read.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what YAML forbids but blogs' own readers let pass, without moving a character: tabs for
 * indentation become blanks.
 */
final class LenientYaml {

  private static final Pattern LEADING_TABS = Pattern.compile("(?m)^[ ]*\t[ \t]*");

  private LenientYaml() {}

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
