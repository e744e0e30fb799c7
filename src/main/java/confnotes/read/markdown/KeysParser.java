package confnotes.read.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys to press, {@code ++ctrl+alt+del++} (pymdownx.keys). Only names of keys make one: {@code C++}
 * and {@code i++} are text.
 */
final class KeysParser extends InlineRule {

  private static final int MAX_LENGTH = 60;

  private static final Pattern KEYS =
      Pattern.compile("\\+\\+([\\w-]+(?:\\+[\\w-]+)*)\\+\\+(?!\\+)");

  private static final Pattern PLAIN_KEY = Pattern.compile("[a-z0-9]|f[1-9]|f1[0-9]|f2[0-4]");

  private static final Set<String> NAMED =
      Set.of(
          "alt",
          "altgr",
          "option",
          "opt",
          "ctrl",
          "control",
          "cmd",
          "command",
          "meta",
          "super",
          "win",
          "windows",
          "shift",
          "fn",
          "enter",
          "return",
          "tab",
          "space",
          "spacebar",
          "esc",
          "escape",
          "backspace",
          "bksp",
          "delete",
          "del",
          "insert",
          "ins",
          "home",
          "end",
          "page-up",
          "page-down",
          "pgup",
          "pgdn",
          "up",
          "down",
          "left",
          "right",
          "arrow-up",
          "arrow-down",
          "arrow-left",
          "arrow-right",
          "caps-lock",
          "num-lock",
          "scroll-lock",
          "print-screen",
          "prtsc",
          "pause",
          "break",
          "menu",
          "plus",
          "minus",
          "equal",
          "comma",
          "period",
          "slash",
          "backslash",
          "semicolon",
          "grave",
          "tilde");

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int from = parser.getIndex();
    Matcher keys = KEYS.matcher(input).region(from, Math.min(input.length(), from + MAX_LENGTH));
    if (isWithinWord(input, from) || !keys.lookingAt() || !areKeys(keys.group(1))) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new Keys(input.subSequence(keys.start(1), keys.end(1))));
    parser.setIndex(keys.end());
    return true;
  }

  private static boolean isWithinWord(BasedSequence input, int from) {
    char before = from == 0 ? ' ' : input.charAt(from - 1);
    return before == '+' || (Character.isLetterOrDigit(before) && !Script.isCjk(before));
  }

  private static boolean areKeys(String keys) {
    for (String key : keys.split("\\+")) {
      String lower = key.toLowerCase(Locale.ROOT);
      if (!NAMED.contains(lower) && !PLAIN_KEY.matcher(lower).matches()) {
        return false;
      }
    }
    return true;
  }
}
