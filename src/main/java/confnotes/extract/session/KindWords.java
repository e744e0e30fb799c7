package confnotes.extract.session;

import confnotes.extract.text.CharSet;
import confnotes.extract.text.Ornaments;
import confnotes.extract.words.WordFile;
import confnotes.model.SessionKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that name a kind of session, at the beginning of a title or all of it. */
final class KindWords {

  /**
   * What {@code kinds.txt} says of the beginning of a title.
   *
   * @param kind the kind named
   * @param end where the title proper begins, behind the word and its separator
   */
  record Match(SessionKind kind, int end) {}

  private static final Pattern ENTRY = Pattern.compile("(\\w+) = (.+)");

  private final Map<String, SessionKind> kinds = new LinkedHashMap<>();
  private final CharSet firstLetters;
  private final CharSet secondLetters;
  private final Pattern prefix;
  private final Pattern all;

  KindWords() {
    for (String line : WordFile.lines("kinds.txt")) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        throw new IllegalStateException("kinds.txt: " + line);
      }
      SessionKind kind = SessionKind.valueOf(entry.group(1).toUpperCase(Locale.ROOT));
      String word = entry.group(2).toLowerCase(Locale.ROOT);
      kinds.put(word.replace("~", ""), kind);
      kinds.put(word.replace("~", " "), kind);
    }
    firstLetters = CharSet.of(letters(0));
    secondLetters = CharSet.of(letters(1));
    String words =
        kinds.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    prefix =
        Pattern.compile(
            "("
                + words
                + ")\\s*(?:#?\\d{1,2})?(?:\\s*[:\\]|]\\s*|\\s+-+\\s*|\\s*-+\\s+|\\s*\\(\\s*(?=\\S+\\s*\\)$)|\\s*\\)\\s*)",
            flags);
    all =
        Pattern.compile(
            "[^\\p{L}\\p{N}]*("
                + words
                + ")\\s*(?:#?\\d{1,2})?(?:\\s*(?:및|&|and|,|/|\\+)\\s*(?:인사말?|소개|"
                + words
                + "))*\\s*(?:세션|강연|발표|session)?[^\\p{L}\\p{N}]*",
            flags);
  }

  /** The letters that the words have at {@code index}. */
  private String letters(int index) {
    return kinds.keySet().stream()
        .map(word -> word.substring(index, index + 1))
        .distinct()
        .reduce("", String::concat);
  }

  /** Whether two letters of {@code text} are those of a word: hardly any title begins like one. */
  private boolean mayBeAt(String text, int index) {
    return firstLetters.isAt(text, index) && secondLetters.isAt(text, index + 1);
  }

  /** The kind that {@code text} begins with, when a separator follows it. */
  Optional<Match> atStart(String text) {
    if (!mayBeAt(text, 0)) {
      return Optional.empty();
    }
    Matcher matcher = prefix.matcher(text);
    return matcher.lookingAt()
        ? Optional.of(new Match(of(matcher), matcher.end()))
        : Optional.empty();
  }

  /** The kind that {@code text} as a whole names, for example {@code 라이트닝 토크}. */
  Optional<SessionKind> all(String text) {
    if (!mayBeAt(text, Ornaments.end(text))) {
      return Optional.empty();
    }
    Matcher matcher = all.matcher(text);
    return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
  }

  /** The first kind word anywhere in {@code text}; titles of whole notes name kinds freely. */
  Optional<SessionKind> anywhere(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return kinds.entrySet().stream()
        .filter(entry -> lower.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private SessionKind of(Matcher matcher) {
    SessionKind kind = kinds.get(matcher.group(1).toLowerCase(Locale.ROOT));
    return kind == null ? SessionKind.TALK : kind;
  }
}
