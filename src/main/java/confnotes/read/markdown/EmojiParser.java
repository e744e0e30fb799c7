package confnotes.read.markdown;

import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.TreeMap;

/** Short codes of GitHub for picture characters. An unknown code is text. */
final class EmojiParser extends InlineRule {

  private static final int MAX_LENGTH = 40;

  private final Map<String, String> codes;

  EmojiParser(Map<String, String> codes) {
    this.codes = codes;
  }

  /** Every code with its characters. */
  static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    EmojiShortcuts.getEmojiShortcuts()
        .forEach(
            (code, emoji) -> {
              String value = EmojiShortcuts.getUnicodeChars(emoji);
              if (value != null) {
                codes.put(code, value);
              }
            });
    return codes;
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int from = parser.getIndex();
    int end = from + 1;
    while (end < input.length() && end - from < MAX_LENGTH && isPart(input.charAt(end))) {
      end++;
    }
    if (end == from + 1 || end >= input.length() || input.charAt(end) != ':') {
      return false;
    }
    String value = codes.get(input.subSequence(from + 1, end).toString());
    if (value == null) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new EmojiCode(input.subSequence(from, end + 1), value));
    parser.setIndex(end + 1);
    return true;
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
  }
}
