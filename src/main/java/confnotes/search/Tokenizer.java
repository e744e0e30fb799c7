package confnotes.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts folded text into tokens: runs of one {@link Script}, and words that symbols join.
 *
 * <p>A run of Latin letters takes {@code ++} or {@code #} behind it along (C++, C#) and a full stop
 * before it ({@code .NET}). Runs joined by one of {@code . - _ @ : / &} also stand as one: Node.js
 * is {@code node}, {@code js} and {@code nodejs}. {@code assets/js/search/tokenizer.js} does the
 * same; {@code spec/tokenizer.json} holds both.
 */
final class Tokenizer {

  /** Longest token; the rest of a longer run is left out. */
  static final int MAX_LENGTH = 32;

  private static final String JOINTS = ".-_@:/&'";

  private final String text;
  private final char[] characters;
  private final List<Token> tokens = new ArrayList<>();
  private int compoundStart;
  private int compoundParts;

  private Tokenizer(String folded) {
    this.text = folded;
    this.characters = folded.toCharArray();
  }

  /** The tokens of {@code folded}, in order; a compound follows its last part. */
  static List<Token> tokens(String folded) {
    Tokenizer tokenizer = new Tokenizer(folded);
    int at = 0;
    while (at < folded.length()) {
      at = tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  private int next(int start) {
    Script script = Script.of(characters[start]);
    if (script == Script.NONE) {
      return start + 1;
    }
    int end = start + 1;
    while (end < characters.length && Script.of(characters[end]) == script) {
      end++;
    }
    return script == Script.WORD ? addWord(start, end) : add(start, end, script);
  }

  private int add(int start, int end, Script script) {
    String run = text.substring(start, Math.min(end, start + MAX_LENGTH));
    tokens.add(new Token(run, start, end, script, false));
    return end;
  }

  private int addWord(int start, int runEnd) {
    if (compoundParts == 0) {
      compoundStart = start;
    }
    int end = withSigns(runEnd);
    add(start, end, Script.WORD);
    compoundParts++;
    if (end == runEnd && joinsNext(end)) {
      return end + 1;
    }
    addCompound(end);
    compoundParts = 0;
    return end;
  }

  /** The end of a word with {@code ++} or {@code #} behind it. */
  private int withSigns(int end) {
    boolean isDigit = text.charAt(end - 1) <= '9';
    if (!isDigit && text.startsWith("++", end) && !isWordAt(end + 2)) {
      return end + 2;
    }
    return !isDigit && text.startsWith("#", end) && !isWordAt(end + 1) ? end + 1 : end;
  }

  private boolean joinsNext(int end) {
    return end + 1 < text.length()
        && JOINTS.indexOf(text.charAt(end)) >= 0
        && isWordAt(end + 1)
        && end + 1 - compoundStart < MAX_LENGTH;
  }

  private boolean isWordAt(int at) {
    return at < text.length() && Script.of(text.charAt(at)) == Script.WORD;
  }

  private void addCompound(int end) {
    boolean hasPoint = compoundStart > 0 && text.charAt(compoundStart - 1) == '.';
    if (hasPoint && compoundParts == 1 && !followsWord(compoundStart - 1)) {
      addCompound("." + text.substring(compoundStart, end), compoundStart - 1, end);
    } else if (compoundParts > 1) {
      addCompound(withoutJoints(text.substring(compoundStart, end)), compoundStart, end);
    }
  }

  private void addCompound(String word, int start, int end) {
    boolean hasLetter = word.chars().anyMatch(c -> c > '9');
    if (hasLetter && word.length() <= MAX_LENGTH) {
      tokens.add(new Token(word, start, end, Script.WORD, true));
    }
  }

  private boolean followsWord(int at) {
    return at > 0
        && (Script.of(text.charAt(at - 1)) != Script.NONE
            || JOINTS.indexOf(text.charAt(at - 1)) >= 0);
  }

  private static String withoutJoints(String words) {
    StringBuilder joined = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (JOINTS.indexOf(words.charAt(i)) < 0) {
        joined.append(words.charAt(i));
      }
    }
    return joined.toString();
  }
}
