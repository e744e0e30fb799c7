package confnotes.extract.session;

import confnotes.extract.text.CharSet;
import confnotes.extract.time.TimeParser;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SessionKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes off, one after the other, what stands before a title: ornaments, time, {@code Session 2 -},
 * {@code 첫번째 세션}, {@code 3.}, {@code [Track 1]}, {@code Keynote:}.
 *
 * <p>One is used for one line: it keeps what it has taken off.
 */
final class TitleHead {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ORNAMENT =
      Pattern.compile("^[^\\p{L}\\p{N}\"'“”‘’「『《<\\[(#@$.&]+|^#(?=\\s|\\d)");

  private static final String BLANKS = " \t\n\u000B\f\r";

  private static final CharSet MARKER_STARTS =
      CharSet.of("오sSe세t강발セ제첫두네다여일아열마タ0123456789" + BLANKS);

  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:(?:(?:오전|오후)\\s*)?(?:session|sess|세션|talk|강연|발표|セッション)(?=[-.#\\s\\d])\\s*[-.#]?\\s*([0-9]{1,2}|[A-Z](?![\\p{L}\\p{N}]))(?:-[0-9A-Z]{1,2})?"
              + "|(?:제?\\s*([0-9]{1,2})\\s*(?:번째|번|st|nd|rd|th)\\s*(?:session|세션|강연|발표|talk|시간))"
              + "|(첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열|마지막)\\s?(?:번\\s?째|번)?\\s?(?:세션|강연|발표)(?=\\s*(?:[-.:)\\]|~>,]|$))"
              + "|(?:발표|강연|세션|session|발표\\s?제목|강연\\s?제목|세션\\s?제목|세션명|강연명|발표명|제목|talk|title|セッション|タイトル)(?=\\s*[:|]))"
              + "(?:\\s*[-.:)\\]|~>,]+\\s*|\\s+|$)",
          FLAGS);

  private static final Pattern LABEL_LINK =
      Pattern.compile("^(?:세션|session|강연|발표)\\s+(?=\\S)", FLAGS);

  private static final CharSet ORDINAL_STARTS = CharSet.of("#0123456789");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:#\\s?)?(\\d{1,2})(?:-\\d{1,2}|회차|교시)?(?:\\s?[.)](?!\\d)\\s*|\\s?[:]\\s+|️?⃣\\s*|\\s-\\s)");

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮";

  private static final CharSet TRACK_STARTS = CharSet.of("[트トd0123456789" + BLANKS);

  private static final CharSet TRACK_WORDS = CharSet.of("트t");

  private static final Pattern TRACK =
      Pattern.compile(
          "^\\[?\\s*((?:track|트랙|トラック)\\s*[0-9A-Z가-힣]{1,3}|[0-9A-Z]\\s?(?:트랙|track))\\s*(?:[\\])]|[-:|)]|$)\\s*",
          FLAGS);

  private static final Pattern DAY =
      Pattern.compile("^\\[?\\s*(?:day\\s?\\d|\\d일차)\\s*[\\])\\-:|]\\s*", FLAGS);

  private static final CharSet TAG_STARTS = CharSet.of("[(");

  private static final Pattern TAG =
      Pattern.compile("^[\\[(]\\s*([^\\]\\[()]{1,24})\\s*[\\])]\\s*");

  private static final Pattern SEPARATOR = Pattern.compile("^[\\s:|\\-~)\\]>.·,/]+");

  private static final String COUNT = "첫두세네다여일여아열";

  private final KindWords kinds;
  private String rest;

  @Nullable TimeSpan time;
  OptionalInt ordinal = OptionalInt.empty();
  boolean isMarked;
  @Nullable SessionKind kind;
  @Nullable String track;

  TitleHead(String text, KindWords kinds) {
    this.kinds = kinds;
    rest = text;
    boolean took = true;
    for (int i = 0; i < 8 && took; i++) {
      takeOrnaments();
      took = takeTime() || takeTrack() || takeMarker() || takeKind() || takeOrdinal() || takeTag();
    }
  }

  /** What is left of the line. */
  String rest() {
    return rest;
  }

  private boolean startsWith(CharSet some) {
    return some.isAt(rest, 0);
  }

  private void takeOrnaments() {
    if (rest.isEmpty() || Character.isLetterOrDigit(rest.charAt(0))) {
      return;
    }
    Matcher ornament = ORNAMENT.matcher(rest);
    if (ornament.lookingAt()) {
      rest = rest.substring(ornament.end());
    }
  }

  private boolean takeTime() {
    if (time != null) {
      return false;
    }
    Optional<TimeSpan> span = TimeParser.atStart(rest);
    if (span.isEmpty()) {
      return false;
    }
    time = span.get();
    rest = SEPARATOR.matcher(rest.substring(span.get().to())).replaceFirst("");
    return true;
  }

  private boolean takeTrack() {
    if (!mayBeTrack()) {
      return false;
    }
    Matcher matcher = TRACK.matcher(rest);
    if (matcher.lookingAt()) {
      track = matcher.group(1).strip();
      return cut(matcher);
    }
    Matcher day = DAY.matcher(rest);
    return day.lookingAt() && cut(day);
  }

  /** Whether it begins like {@code [Track 1]}, {@code Track 1}, {@code A 트랙} or {@code Day 1}. */
  private boolean mayBeTrack() {
    return startsWith(TRACK_STARTS)
        || TRACK_WORDS.isAt(rest, 0)
        || TRACK_WORDS.isAt(rest, 1)
        || TRACK_WORDS.isAt(rest, 2);
  }

  private boolean takeMarker() {
    Matcher matcher = MARKER.matcher(rest);
    if (!startsWith(MARKER_STARTS) || !matcher.lookingAt()) {
      return false;
    }
    isMarked = true;
    String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    if (number != null && Character.isDigit(number.charAt(0))) {
      ordinal = OptionalInt.of(Integer.parseInt(number));
    } else if (matcher.group(3) != null) {
      ordinal = OptionalInt.of(COUNT.indexOf(matcher.group(3).charAt(0)) + 1);
    }
    return cut(matcher);
  }

  private boolean takeKind() {
    Optional<KindWords.Match> match = kind == null ? kinds.atStart(rest) : Optional.empty();
    if (match.isEmpty()) {
      return false;
    }
    kind = match.get().kind();
    rest = rest.substring(match.get().end());
    return true;
  }

  private boolean takeOrdinal() {
    if (!rest.isEmpty() && CIRCLED.indexOf(rest.charAt(0)) >= 0) {
      ordinal = OptionalInt.of(CIRCLED.indexOf(rest.charAt(0)) + 1);
      rest = rest.substring(1);
      return true;
    }
    if (ordinal.isPresent() || !startsWith(ORDINAL_STARTS)) {
      return false;
    }
    Matcher matcher = ORDINAL.matcher(rest);
    if (!matcher.lookingAt()) {
      return false;
    }
    ordinal = OptionalInt.of(Integer.parseInt(matcher.group(1)));
    return cut(matcher);
  }

  /** A tag in brackets is taken off when it says time, kind, marker or track. */
  private boolean takeTag() {
    if (!startsWith(TAG_STARTS)) {
      return false;
    }
    Matcher matcher = TAG.matcher(rest);
    if (!matcher.lookingAt() || matcher.end() == rest.length()) {
      return false;
    }
    String tag = matcher.group(1);
    Optional<SessionKind> named = kinds.all(tag);
    if (named.isPresent()) {
      kind = named.get();
      return cut(matcher);
    }
    if (MARKER.matcher(tag).matches() || LABEL_LINK.matcher(tag + " x").find()) {
      isMarked = true;
      return cut(matcher);
    }
    return false;
  }

  private boolean cut(Matcher matcher) {
    rest = rest.substring(matcher.end());
    return true;
  }
}
