package confnotes.extract.session;

import confnotes.extract.text.CharSet;
import confnotes.extract.text.Line;
import confnotes.extract.text.Ornaments;
import confnotes.extract.text.PlainText;
import confnotes.extract.text.SparsePattern;
import confnotes.extract.time.TimeSpan;
import confnotes.model.DayPart;
import confnotes.model.SessionTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads day, half of the day, track and room from a title and the headings above it. */
final class Programme {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final SparsePattern DAY =
      SparsePattern.of(
          "(?i)day\\s?-?(\\d)(?!\\d)|(?<!\\d)(\\d)\\s?일\\s?차|(첫|둘|셋|넷)째\\s?날|(첫)날|(\\d)日目",
          "d0123456789첫둘셋넷");

  /** Letters one of which stands in everything that names a day. */
  private static final CharSet DAY_SIGNS = CharSet.of("y차날目");

  private static final String DAY_WORDS = "첫둘셋넷";

  private static final CharSet HALF_STARTS = CharSet.of("오午ma");

  private static final Pattern HALF =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:(오전|午前|morning)|(오후|午後|afternoon))(?:\\s*(?:세션|프로그램|강연|발표|session|sessions|programme?|트랙|track))?[^\\p{L}\\p{N}]*$",
          FLAGS);

  private static final Pattern TRACK =
      Pattern.compile(
          "(?:^|[\\s\\[(])((?:track|트랙|トラック)\\s?[0-9A-F](?![\\p{L}\\p{N}])|[0-9A-F]\\s?트랙)", FLAGS);

  private static final Pattern NAMED_TRACK =
      Pattern.compile("^[^\\p{L}\\p{N}]*(\\S.{0,20}\\S)\\s?(?:트랙|track)[.:]?$", FLAGS);

  private static final CharSet ROOM_STARTS = CharSet.of("장강발rp場");

  private static final Pattern ROOM =
      Pattern.compile("^[^\\p{L}\\p{N}]*(?:장소|강의장|발표장|room|place|場所)\\s*[:]\\s*(.{1,40})$", FLAGS);

  private Programme() {}

  static SessionTime read(Outline outline, Candidate candidate, TitleParts parts) {
    List<Line> above = outline.ancestors(candidate.start());
    Optional<TimeSpan> time = parts.time();
    return new SessionTime(
        time.map(TimeSpan::start),
        time.flatMap(TimeSpan::end),
        day(candidate.line(), above),
        half(above),
        track(above, parts),
        parts.room().or(() -> room(outline, candidate)));
  }

  private static OptionalInt day(Line line, List<Line> above) {
    OptionalInt own = day(line.text());
    for (int i = 0; i < above.size() && own.isEmpty(); i++) {
      own = day(above.get(i).text());
    }
    return own;
  }

  private static OptionalInt day(String text) {
    Optional<MatchResult> match = DAY_SIGNS.isIn(text) ? DAY.first(text) : Optional.empty();
    return match.isEmpty() ? OptionalInt.empty() : day(match.get());
  }

  private static OptionalInt day(MatchResult matcher) {
    for (int group : new int[] {1, 2, 5}) {
      if (matcher.group(group) != null) {
        int day = Integer.parseInt(matcher.group(group));
        return day > 0 ? OptionalInt.of(day) : OptionalInt.empty();
      }
    }
    String word = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
    return OptionalInt.of(DAY_WORDS.indexOf(word) + 1);
  }

  private static Optional<DayPart> half(List<Line> above) {
    for (Line line : above) {
      Optional<DayPart> half = beginsWith(line, HALF_STARTS) ? half(line) : Optional.empty();
      if (half.isPresent()) {
        return half;
      }
    }
    return Optional.empty();
  }

  private static Optional<DayPart> half(Line line) {
    Matcher matcher = HALF.matcher(line.text());
    return matcher.matches()
        ? Optional.of(matcher.group(1) == null ? DayPart.AFTERNOON : DayPart.MORNING)
        : Optional.empty();
  }

  private static Optional<String> track(List<Line> above, TitleParts parts) {
    if (parts.track().isPresent()) {
      return parts.track();
    }
    for (Line line : above) {
      Optional<String> track = namesTrack(line.text()) ? track(line) : Optional.empty();
      if (track.isPresent()) {
        return track;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> track(Line line) {
    Matcher matcher = TRACK.matcher(line.text());
    if (matcher.find()) {
      return Optional.of(matcher.group(1));
    }
    Matcher named = NAMED_TRACK.matcher(line.text());
    return named.matches() && !named.group(1).equals("강연")
        ? Optional.of(named.group(1))
        : Optional.empty();
  }

  private static boolean namesTrack(String text) {
    return text.contains("트랙") || text.contains("トラック") || PlainText.lower(text).contains("track");
  }

  /** Whether {@code line} begins with one of {@code letters}, signs apart. */
  private static boolean beginsWith(Line line, CharSet letters) {
    return letters.isAt(line.text(), Ornaments.end(line.text()));
  }

  private static Optional<String> room(Outline outline, Candidate candidate) {
    int to = Math.min(candidate.end(), candidate.start() + 6);
    for (int i = candidate.start() + 1; i < to; i++) {
      Optional<String> room =
          beginsWith(outline.line(i), ROOM_STARTS) ? room(outline.line(i)) : Optional.empty();
      if (room.isPresent()) {
        return room;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> room(Line line) {
    Matcher matcher = ROOM.matcher(line.text());
    return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
