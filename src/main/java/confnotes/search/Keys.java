package confnotes.search;

/**
 * The forms of keys.
 *
 * <table>
 * <caption>Kinds of keys, by example</caption>
 * <tr><td>{@code lambda}</td><td>the word itself; a client looks up every key that it begins</td></tr>
 * <tr><td>{@code 서버리스에서}</td><td>the first {@value #START_LENGTH} characters of a run of Hangul, Han or
 * Katakana</td></tr>
 * <tr><td>{@code 가용성*}</td><td>up to {@value #INSIDE_LENGTH} characters from inside such a run (고가용성)</td></tr>
 * <tr><td>{@code 람다=}</td><td>a whole name of a service, event or person, without blanks</td></tr>
 * <tr><td>{@code ㅅㅂㄹㅅ}</td><td>initial consonants from the start of a word of a title or name</td></tr>
 * <tr><td>{@code #12}</td><td>what mentions the service that is document 12</td></tr>
 * </table>
 */
final class Keys {
  static final int START_LENGTH = 6;
  static final int INSIDE_LENGTH = 4;
  static final int INITIALS_LENGTH = 8;
  static final char INSIDE = '*';
  static final char NAME = '=';
  static final char MENTIONS = '#';

  private Keys() {}

  static String start(String word) {
    return head(word, START_LENGTH);
  }

  static String inside(String word) {
    return head(word, INSIDE_LENGTH) + INSIDE;
  }

  static boolean isInside(String key) {
    return key.charAt(key.length() - 1) == INSIDE;
  }

  /** Whether it is the beginning of a word, and neither a part from inside one nor a name. */
  static boolean isWord(String key) {
    char last = key.charAt(key.length() - 1);
    return last != INSIDE && last != NAME;
  }

  static String head(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
