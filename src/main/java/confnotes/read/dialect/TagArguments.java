package confnotes.read.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a tag's name: words, and values under keys ({@code key="value"}, {@code
 * key:value}).
 */
record TagArguments(List<String> words, Map<String, String> values) {

  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:([\\w.:@-]+?)\\s*(?:=|(?<=^|\\s|[a-z]):(?!//))\\s*)?"
              + "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|`([^`]*+)`|([^\\s\"'`,=]++(?:=[^\\s\"'`,]*+)?+))",
          Pattern.DOTALL);

  static TagArguments of(String written) {
    List<String> words = new ArrayList<>();
    Map<String, String> values = new LinkedHashMap<>();
    Matcher argument = ARGUMENT.matcher(written);
    while (argument.find()) {
      String value = value(argument);
      if (argument.group(1) == null) {
        words.add(value);
      } else {
        values.putIfAbsent(argument.group(1).toLowerCase(Locale.ROOT), value);
      }
    }
    return new TagArguments(words, values);
  }

  private static String value(Matcher argument) {
    for (int group = 2; group <= 5; group++) {
      String found = argument.group(group);
      if (found != null) {
        return group <= 3 ? found.replaceAll("\\\\([\"'\\\\])", "$1") : found;
      }
    }
    return "";
  }
}
