package confnotes.render.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into a message: {@code {0}} and {@code {0:one|other}}. */
final class MessagePattern {

  private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?::([^|}]*)\\|([^}]*))?\\}");

  private MessagePattern() {}

  static String fill(String pattern, Object[] values, WordChoice choice) {
    return SLOT.matcher(pattern)
        .replaceAll(slot -> Matcher.quoteReplacement(word(slot, values, choice)));
  }

  private static String word(MatchResult slot, Object[] values, WordChoice choice) {
    String value = String.valueOf(values[Integer.parseInt(slot.group(1))]);
    return slot.group(2) == null ? value : choice.choose(value, slot.group(2), slot.group(3));
  }
}
