package confnotes.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin with one of few signs, or with blanks before one.
 *
 * <p>{@link Matcher#find()} tries every alternative at every letter. Looking for the sign first and
 * trying the pattern only there takes a tenth of the time for the separators between titles and
 * people, which are looked for in nearly every line of a note.
 */
public final class SparsePattern {

  private static final int NONE = -1;

  private final Pattern pattern;
  private final CharSet signs;
  private final CharSet any;

  private SparsePattern(String regex, String signs, String apart) {
    this.pattern = Pattern.compile(regex);
    this.signs = CharSet.of(signs);
    this.any = CharSet.of(signs + apart);
  }

  /**
   * A pattern that never matches the empty text.
   *
   * @param signs the characters one of which every match begins with, blanks ({@code \s}) before it
   *     apart; letters in both cases
   */
  public static SparsePattern of(String regex, String signs) {
    return of(regex, signs, "");
  }

  /**
   * The same, where some of the signs count only behind a blank.
   *
   * @param apart the signs that do
   */
  public static SparsePattern of(String regex, String signs, String apart) {
    return new SparsePattern(regex, signs, apart);
  }

  /** The next match at or behind {@code from}, told by {@code matcher}. */
  private boolean find(Matcher matcher, String text, int from) {
    int start = nextStart(text, from);
    while (start != NONE) {
      if (matcher.region(start, text.length()).lookingAt()) {
        return true;
      }
      start = nextStart(text, start + 1);
    }
    return false;
  }

  /** Index of the next character that a match may begin with. */
  private int nextStart(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (any.has(text.charAt(i)) && counts(text, i)) {
        return behindWord(text, from, i);
      }
    }
    return NONE;
  }

  private boolean counts(String text, int sign) {
    return signs.has(text.charAt(sign)) || (sign > 0 && Blanks.isSpace(text.charAt(sign - 1)));
  }

  /** Index of the first of the blanks before {@code sign}. */
  private static int behindWord(String text, int from, int sign) {
    int start = sign;
    while (start > from && Blanks.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether there is a match in {@code text}. */
  public boolean isIn(String text) {
    int start = nextStart(text, 0);
    return start != NONE && find(matcher(text), text, start);
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** All matches in {@code text}, none overlapping. */
  public List<Match> in(String text) {
    int from = nextStart(text, 0);
    if (from == NONE) {
      return List.of();
    }
    Matcher matcher = matcher(text);
    List<Match> found = new ArrayList<>();
    while (find(matcher, text, from)) {
      found.add(new Match(matcher.start(), matcher.end(), matcher.group()));
      from = matcher.end();
    }
    return found;
  }

  /** What stands between the matches, also before the first and behind the last. */
  public List<String> split(String text) {
    List<Match> matches = in(text);
    if (matches.isEmpty()) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (Match match : matches) {
      pieces.add(text.substring(from, match.start()));
      from = match.end();
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  /** The first match in {@code text}, with its groups. */
  public Optional<MatchResult> first(String text) {
    int start = nextStart(text, 0);
    if (start == NONE) {
      return Optional.empty();
    }
    Matcher matcher = matcher(text);
    return find(matcher, text, start) ? Optional.of(matcher) : Optional.empty();
  }

  /** What stands before the first match. */
  public String head(String text) {
    Optional<MatchResult> first = first(text);
    return first.isEmpty() ? text : text.substring(0, first.get().start());
  }

  /** {@code text} without the first match. */
  public String withoutFirst(String text) {
    Optional<MatchResult> first = first(text);
    return first.isEmpty()
        ? text
        : text.substring(0, first.get().start()) + text.substring(first.get().end());
  }

  /**
   * One match.
   *
   * @param start index of its first character
   * @param end index behind its last
   * @param text what was matched
   */
  public record Match(int start, int end, String text) {}
}
