package confnotes.read.dialect;

import confnotes.read.dialect.Tag.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one template tag at a given place. Braces that are no tag are nothing. */
final class TagScanner {

  private static final int MAX_LENGTH = 4_000;

  private static final int MAX_ATTRIBUTES = 300;

  private static final Pattern NAME =
      Pattern.compile("\\s*([/-]?)\\s*([A-Za-z][\\w./-]*)(?=[\\s,:|(]|$)(?s:.*)");

  /** What template engines print: a field of the site or page, or a quoted text with filters. */
  private static final Pattern OUTPUT =
      Pattern.compile(
          "\\s*(?:(?:site|page|post|layout|include|config|theme|paginator|content|jekyll|\\$?\\.(?:Site|Page|Params))\\b[\\w.\\[\\]'\"-]*"
              + "|(?:url_for|asset_path|image_tag|toc)\\b.*|['\"][^'\"]*['\"]\\s*\\|.*)(?:\\s*\\|.*)?\\s*",
          Pattern.DOTALL);

  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\s*(?:(?:[.#][\\w-]+|[\\w-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s\"'}]+)|toc|\\w++)\\s*+)*+");

  /** {@code { width="300" .left }}: what Pandoc and MkDocs write behind a picture or a link. */
  private static final Pattern ASSIGNED = Pattern.compile("(?s)(.*=.*|\\s*[.#][\\w-].*)");

  private final CharSequence text;

  TagScanner(CharSequence text) {
    this.text = text;
  }

  /** The tag whose first brace stands at {@code from}. */
  Optional<Tag> at(int from) {
    if (startsWith(from, "{{<")) {
      return shortcode(from, ">}}");
    }
    if (startsWith(from, "{{%")) {
      return shortcode(from, "%}}");
    }
    if (startsWith(from, "{%")) {
      return block(from);
    }
    if (startsWith(from, "{{")) {
      return output(from);
    }
    if (startsWith(from, "{:")) {
      return attributes(from);
    }
    boolean isBehindImage = from > 0 && text.charAt(from - 1) == ')' && startsWith(from, "{");
    if (isBehindImage) {
      return attributes(from).filter(tag -> ASSIGNED.matcher(tag.name()).matches());
    }
    return startsWith(from, "<") ? ComponentScanner.at(text, from) : Optional.empty();
  }

  private Optional<Tag> shortcode(int from, String end) {
    int close = find(end, from + 3);
    if (close < 0) {
      return Optional.empty();
    }
    String inner = text.subSequence(from + 3, close).toString();
    if (inner.startsWith("/*") && inner.endsWith("*/") && inner.length() >= 4) {
      return Optional.of(simple(Syntax.ESCAPED, inner, from, close + 3));
    }
    String trimmed = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
    return named(Syntax.SHORTCODE, trimmed, from, close + 3);
  }

  private Optional<Tag> block(int from) {
    int close = find("%}", from + 2);
    if (close < 0) {
      return Optional.empty();
    }
    String inner = text.subSequence(from + 2, close).toString();
    int start = inner.startsWith("-") ? 1 : 0;
    int end = inner.endsWith("-") ? inner.length() - 1 : inner.length();
    return start > end
        ? Optional.empty()
        : named(Syntax.BLOCK, inner.substring(start, end), from, close + 2);
  }

  private Optional<Tag> named(Syntax syntax, String inner, int from, int to) {
    Matcher name = NAME.matcher(inner);
    if (!name.matches()) {
      return Optional.empty();
    }
    String word = name.group(2).toLowerCase(Locale.ROOT);
    boolean isEnd = syntax == Syntax.BLOCK && word.startsWith("end") && word.length() > 3;
    boolean isClosing = isEnd || name.group(1).equals("/");
    TagArguments arguments = TagArguments.of(inner.substring(name.end(2)));
    return Optional.of(
        new Tag(
            syntax,
            isClosing,
            isEnd ? word.substring(3) : word,
            arguments.words(),
            arguments.values(),
            from,
            to,
            -1));
  }

  private Optional<Tag> output(int from) {
    int close = find("}}", from + 2);
    if (close < 0) {
      return Optional.empty();
    }
    String inner = text.subSequence(from + 2, close).toString();
    return OUTPUT.matcher(inner).matches()
        ? Optional.of(simple(Syntax.OUTPUT, inner.strip(), from, close + 2))
        : Optional.empty();
  }

  private Optional<Tag> attributes(int from) {
    int start = startsWith(from, "{:") ? from + 2 : from + 1;
    int close = start;
    int limit = Math.min(text.length(), from + MAX_ATTRIBUTES);
    while (close < limit && text.charAt(close) != '}' && text.charAt(close) != '\n') {
      close++;
    }
    if (close >= limit || text.charAt(close) != '}') {
      return Optional.empty();
    }
    String inner = text.subSequence(start, close).toString();
    return ATTRIBUTES.matcher(inner).matches() && !inner.isBlank()
        ? Optional.of(simple(Syntax.ATTRIBUTES, inner.strip(), from, close + 1))
        : Optional.empty();
  }

  private static Tag simple(Syntax syntax, String name, int from, int to) {
    return new Tag(syntax, false, name, List.of(), Map.of(), from, to, -1);
  }

  /** Offset of {@code end} outside quotes, or else anywhere; -1 when it does not come. */
  private int find(String end, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    char quote = 0;
    int inQuotes = -1;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (startsWith(i, end)) {
        if (quote == 0) {
          return i;
        }
        inQuotes = inQuotes < 0 ? i : inQuotes;
      } else if (c == '{' && (startsWith(i, "{{") || startsWith(i, "{%")) && quote == 0) {
        return -1;
      } else if (c == '"' || c == '`' || (c == '\'' && !isInWord(i))) {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
      } else if (c == '\n' && text.charAt(i - 1) == '\n' && quote != '`') {
        return inQuotes;
      }
    }
    return inQuotes;
  }

  private boolean isInWord(int index) {
    return index + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(index - 1))
        && Character.isLetterOrDigit(text.charAt(index + 1));
  }

  private boolean startsWith(int at, String prefix) {
    if (at + prefix.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
