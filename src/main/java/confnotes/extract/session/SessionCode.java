package confnotes.extract.session;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code that large events give a session in their programme: {@code DAT305}, {@code BRK2-031},
 * {@code SEC230-R1}. It stands before the title and is part of it.
 */
final class SessionCode {

  private static final Pattern CODE =
      Pattern.compile("([A-Z]{3})[1-4]?-?\\d{2,3}(?:-[A-Z]\\d?)?(?=$|[^\\p{L}\\p{N}_-])");

  /** Names of the same shape that stand in titles: ciphers, standards, devices. */
  private static final Set<String> OTHERS =
      Set.of(
          "AES", "SHA", "RSA", "RFC", "ISO", "CVE", "AMD", "ARM", "ESP", "GTX", "RTX", "UTF", "JDK",
          "JSR");

  private static final int MIN_LENGTH = 5;

  private SessionCode() {}

  /** Whether {@code title} begins with a code and has words behind it. */
  static boolean isAtStart(String title) {
    int end = end(title);
    return end > 0 && title.substring(end).codePoints().anyMatch(Character::isLetter);
  }

  /** Whether {@code text} is a code and nothing else. */
  static boolean isAll(String text) {
    return end(text) == text.length();
  }

  private static int end(String text) {
    if (text.length() < MIN_LENGTH || !isCapital(text.charAt(0)) || !isCapital(text.charAt(2))) {
      return -1; // as nearly all titles: without the pattern
    }
    Matcher code = CODE.matcher(text);
    return code.lookingAt() && !OTHERS.contains(code.group(1)) ? code.end() : -1;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
