package confnotes.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** Finds the ends of HTML that is not shown, and remembers which kinds have none. */
final class HiddenHtml {

  /** For each end looked for in vain, the offset from which it was. */
  private final Map<String, Integer> missingFrom = new HashMap<>();

  private int input;

  /** Index behind what begins at {@code from} with a bracket and a mark; -1 when it has no end. */
  int end(BasedSequence text, int from) {
    if (System.identityHashCode(text) != input) {
      input = System.identityHashCode(text);
      missingFrom.clear();
    }
    BasedSequence rest = text.subSequence(from, Math.min(text.length(), from + 9));
    if (rest.startsWith("<!-->") || rest.startsWith("<!--->")) {
      return from + rest.toString().indexOf('>') + 1;
    }
    if (rest.startsWith("<!--")) {
      return behind("-->", text, from + 4);
    }
    if (rest.startsWith("<![CDATA[")) {
      return behind("]]>", text, from + 9);
    }
    if (rest.startsWith("<?")) {
      return behind("?>", text, from + 2);
    }
    boolean isDeclaration = rest.length() > 2 && isLetter(rest.charAt(2));
    return isDeclaration ? behind(">", text, from + 2) : -1;
  }

  private int behind(String end, BasedSequence text, int from) {
    if (missingFrom.getOrDefault(end, Integer.MAX_VALUE) <= from) {
      return -1;
    }
    int found = text.indexOf(end, from);
    if (found < 0) {
      missingFrom.put(end, from);
    }
    return found < 0 ? -1 : found + end.length();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
