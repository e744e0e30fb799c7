package confnotes.read.dialect;

import confnotes.read.dialect.Tag.Syntax;
import java.util.Locale;
import java.util.Optional;

/** Reads one tag of a JSX component: its name begins with a capital and holds a small letter. */
final class ComponentScanner {

  private static final int MAX_LENGTH = 4_000;

  private ComponentScanner() {}

  /** The component tag at {@code from}; HTML is none, in capitals or not. */
  static Optional<Tag> at(CharSequence text, int from) {
    boolean isClosing = from + 1 < text.length() && text.charAt(from + 1) == '/';
    int start = isClosing ? from + 2 : from + 1;
    int nameEnd = nameEnd(text, start);
    if (!isComponent(text, start, nameEnd)) {
      return Optional.empty();
    }
    int end = end(text, nameEnd);
    return end < 0
        ? Optional.empty()
        : Optional.of(tag(text, isClosing, start, nameEnd, from, end));
  }

  private static Tag tag(
      CharSequence text, boolean isClosing, int start, int nameEnd, int from, int end) {
    String inner = text.subSequence(nameEnd, end - 1).toString();
    TagArguments arguments =
        TagArguments.of(
            inner
                .replaceFirst("/\\s*$", "")
                .replaceAll("=\\{(?:require\\()?([^{}]*?)\\)?\\}", "=$1"));
    return new Tag(
        Syntax.COMPONENT,
        isClosing,
        text.subSequence(start, nameEnd).toString().toLowerCase(Locale.ROOT),
        arguments.words(),
        arguments.values(),
        from,
        end,
        -1);
  }

  private static int nameEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length()
        && (isAsciiLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private static boolean isComponent(CharSequence text, int from, int to) {
    if (to - from < 2 || to >= text.length() || !isUpper(text.charAt(from))) {
      return false;
    }
    boolean hasSmallLetter = false;
    for (int i = from; i < to; i++) {
      hasSmallLetter |= text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
    }
    return hasSmallLetter && " \t\n/>".indexOf(text.charAt(to)) >= 0;
  }

  /** Index behind the {@code >} outside quotes and braces; -1 when a blank line comes first. */
  private static int end(CharSequence text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    int depth = 0;
    char quote = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      } else if (c == '<' || (c == '\n' && text.charAt(i - 1) == '\n')) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
