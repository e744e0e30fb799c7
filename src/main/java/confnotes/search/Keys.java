package confnotes.search;

import java.util.function.Consumer;

/**
 * The keys under which a token is found.
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

  /**
   * Hands the keys of {@code token} to {@code starts} and those from inside it to {@code insides}.
   */
  static void of(Token token, Consumer<String> starts, Consumer<String> insides) {
    String text = token.text();
    switch (token.script()) {
      case WORD -> starts.accept(text);
      case HANGUL, HAN, KATAKANA -> {
        starts.accept(head(text, START_LENGTH));
        addInsides(token, insides);
      }
      case HIRAGANA -> {
        if (text.length() > 1) {
          starts.accept(head(text, START_LENGTH));
        }
      }
      case JAMO, NONE -> {}
    }
  }

  private static void addInsides(Token token, Consumer<String> insides) {
    String stem = token.script() == Script.HANGUL ? Endings.strip(token.text()) : token.text();
    for (int from = 1; from + 2 <= stem.length(); from++) {
      insides.accept(head(stem.substring(from), INSIDE_LENGTH) + INSIDE);
    }
  }

  static String head(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
