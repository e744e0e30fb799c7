package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.Blanks;
import confnotes.extract.text.CharSet;
import confnotes.extract.text.SparsePattern;
import confnotes.extract.time.TimeParser;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SessionKind;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line apart as if it were the title of a talk. */
final class TitleParser {

  private static final CharSet BRACKETS = CharSet.of("([");

  private static final SparsePattern LENGTH =
      SparsePattern.of(
          "\\s*[(\\[]\\s*(?:약\\s*)?(\\d{1,3})\\s*(?:분|min(?:utes)?\\.?|m|分)\\s*[)\\]]", "([");

  private static final SparsePattern LEVEL =
      SparsePattern.of("\\s*[(\\[](?:L(?:evel)?\\s?[1-4]00|초급|중급|고급)[)\\]]\\s*$", "([");

  private static final SparsePattern PLACE =
      SparsePattern.of(
          "(?iu)\\s*[(\\[]((?:[\\p{L}\\d]+\\s){0,2}(?:auditorium|ballroom|theat(?:er|re)|(?:hall|room|stage)(?:\\s\\w{1,4})?)"
              + "|(?:[가-힣A-Z\\d]+\\s?){0,2}(?:강당|볼룸|회의실|강의실|컨벤션홀|그랜드홀|오디토리움|大ホール|会議室)"
              + "|[A-Z\\d]\\s?(?:홀|ホール)|\\d{3,4}호)[)\\]]\\s*$",
          "([");

  private static final String OPENING = "\"“”'‘『「《<";

  private static final Pattern QUOTED = Pattern.compile("^[\"“”'‘『「《<](.*)[\"“”'’』」》>]$");

  private final KindWords kinds;
  private final SpeakerParser speakers;
  private final TitleTail tail;

  TitleParser(KindWords kinds, SpeakerParser speakers) {
    this.kinds = kinds;
    this.speakers = speakers;
    this.tail = new TitleTail(speakers);
  }

  TitleParts parse(String line) {
    Optional<MatchResult> place = BRACKETS.isIn(line) ? PLACE.first(line) : Optional.empty();
    Optional<String> room = place.map(match -> match.group(1).strip());
    String text = place.isPresent() ? line.substring(0, place.get().start()) : line;
    TitleHead head = new TitleHead(text, kinds);
    boolean hasBracket = BRACKETS.isIn(head.rest());
    Optional<MatchResult> length = hasBracket ? LENGTH.first(head.rest()) : Optional.empty();
    String rest = length.isPresent() ? without(length.get(), head.rest()) : head.rest();
    Optional<TimeSpan> time = Optional.ofNullable(head.time);
    if (time.isEmpty()) {
      Optional<TimeSpan> atEnd = TimeParser.atEnd(rest);
      rest = atEnd.isPresent() ? rest.substring(0, atEnd.get().from()) : rest;
      time = atEnd;
    }
    if (time.isEmpty() && rest.endsWith(")")) {
      time = inLastBrackets(rest);
      rest = time.isPresent() ? withoutTime(rest, time.get()) : rest;
    }
    if (length.isPresent() && time.isPresent()) {
      time = Optional.of(time.get().lasting(minutes(length.get())));
    }
    String whole = clean(hasBracket ? LEVEL.withoutFirst(rest) : rest);
    Optional<Billing> only =
        head.kind == null
            ? Optional.empty()
            : speakers.read(whole).filter(b -> b.isSure() || isOneName(b, whole));
    if (only.isPresent()) {
      return new TitleParts(
          "",
          "",
          time,
          head.ordinal,
          head.isMarked,
          kind(head, whole),
          only,
          Optional.ofNullable(head.track),
          room);
    }
    Optional<TitleTail.Cut> cut = tail.find(whole);
    String title = cut.map(c -> clean(c.title())).orElse(whole).replace('\t', ' ');
    return new TitleParts(
        title,
        whole,
        time,
        head.ordinal,
        head.isMarked,
        kind(head, whole),
        cut.map(TitleTail.Cut::billing),
        Optional.ofNullable(head.track),
        room);
  }

  private static String without(MatchResult match, String text) {
    return text.substring(0, match.start()) + text.substring(match.end());
  }

  private static Duration minutes(MatchResult length) {
    return Duration.ofMinutes(Long.parseLong(length.group(1)));
  }

  /** {@code Keynote - Name}: a name that people bear, and nothing else. */
  private static boolean isOneName(Billing billing, String text) {
    return billing.strength() >= 2 && billing.people().get(0).name().equals(text);
  }

  /** {@code Title (10:50 - 11:20, Name)}: the time with which the last brackets begin. */
  private static Optional<TimeSpan> inLastBrackets(String text) {
    String inside = text.substring(text.lastIndexOf('(') + 1);
    return TimeParser.atStart(inside).filter(span -> span.end().isPresent());
  }

  private static String withoutTime(String text, TimeSpan inBrackets) {
    int open = text.lastIndexOf('(') + 1;
    return text.substring(0, open)
        + Blanks.trim(text.substring(open + inBrackets.to()), " ,/|:", "");
  }

  private Optional<SessionKind> kind(TitleHead head, String title) {
    return Optional.ofNullable(head.kind).or(() -> kinds.all(title));
  }

  /** The title without what is left of the notation at its edges. */
  static String clean(String title) {
    String bare = Blanks.trim(title, " -:|*~>", " -:|*,~").strip();
    if (bare.isEmpty() || OPENING.indexOf(bare.charAt(0)) < 0) {
      return bare;
    }
    Matcher quoted = QUOTED.matcher(bare);
    boolean isQuoted =
        quoted.matches() && bare.chars().filter(c -> "\"“”‘’".indexOf(c) >= 0).count() <= 2;
    return isQuoted ? quoted.group(1).strip() : bare;
  }
}
