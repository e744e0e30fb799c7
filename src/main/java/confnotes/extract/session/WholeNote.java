package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpokenOf;
import confnotes.extract.text.Line;
import confnotes.extract.time.DatedTimes;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SessionKind;
import confnotes.model.SessionTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Tells whether a note without talks of its own is about one talk, and makes it one: the title says
 * so ({@code Keynote}, {@code 웨비나}, {@code 세션 정리}), or a speaker is named at the top.
 */
final class WholeNote {

  private static final Pattern ONE_TALK =
      Pattern.compile(
          "(?:세션|발표|강연|강의|웨비나|키노트|기조\\s?연설)\\s?(?:정리|요약|후기|노트|메모|리뷰|듣고|내용)|웨비나|webinar"
              + "|keynote|키노트|기조연설|talk notes|session notes|notes (?:on|from) .*talk|발표\\s?를?\\s?듣고",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAME =
      Pattern.compile("\\s*[-:|]?\\s*(?:세션|발표|강연|강의)?\\s?(?:정리|요약|후기|노트|메모|리뷰)\\s*$");

  private static final Pattern FRAME_BEFORE =
      Pattern.compile(
          "^\\[?(?:웨비나|세션|발표|강연|강의|컨퍼런스)\\s?(?:정리|요약|후기|노트|리뷰)?\\]?\\s*[-:|)]\\s*|^\\[(?:웨비나|세션|발표|강연|강의)\\s?(?:정리|요약|후기)?\\]\\s*");

  private static final Pattern HEARD =
      Pattern.compile(
          "notes (?:from|on) (?:a|the) (?:talk|keynote|session|webinar)|(?:발표|강연|세션|웨비나)[을를]?\\s?(?:듣고|보고)\\s?(?:정리|요약|남긴|적)",
          Pattern.CASE_INSENSITIVE);

  private static final int TOP_SENTENCES = 3;

  private static final int TOP_LINES = 10;

  private static final Duration LONGEST = Duration.ofHours(3);

  private final Readings readings;
  private final SpeakersBelow below;

  WholeNote(Readings readings) {
    this.readings = readings;
    this.below = new SpeakersBelow(readings);
  }

  /** The one talk of the note named {@code title}, if it is about one. */
  Optional<FoundSession> find(Outline outline, String title, KindWords kinds) {
    List<Line> worded = outline.lines().stream().filter(Line::hasWords).toList();
    if (worded.isEmpty()) {
      return Optional.empty();
    }
    TitleParts parts = readings.title(title);
    Optional<Billing> named = parts.billing().filter(Billing::isSure);
    Optional<Billing> people =
        named.or(() -> below.find(outline, 0, Math.min(TOP_LINES, outline.size())));
    boolean isOne =
        ONE_TALK.matcher(title).find()
            || worded.stream().limit(TOP_SENTENCES).anyMatch(l -> HEARD.matcher(l.text()).find())
            || worded.stream().limit(2).anyMatch(l -> SpokenOf.find(l.text()).isPresent())
            || people.filter(b -> b.strength() > Billing.SURE).isPresent();
    return isOne
        ? Optional.of(session(outline, worded.get(0), title, parts, people, kinds))
        : Optional.empty();
  }

  /** {@code 시간: 오후 2시 ~ 3시} at the top; what is longer is the time of an event. */
  private static SessionTime time(Outline outline) {
    for (int i = 0; i < Math.min(TOP_LINES, outline.size()); i++) {
      Optional<TimeSpan> span = DatedTimes.find(outline.line(i).text());
      if (span.filter(WholeNote::isOfOneTalk).isPresent()) {
        return new SessionTime(
            Optional.of(span.get().start()),
            span.get().end(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
      }
    }
    return SessionTime.UNKNOWN;
  }

  private static boolean isOfOneTalk(TimeSpan span) {
    return span.end()
        .filter(end -> Duration.between(span.start(), end).compareTo(LONGEST) <= 0)
        .isPresent();
  }

  private static FoundSession session(
      Outline outline,
      Line first,
      String title,
      TitleParts parts,
      Optional<Billing> people,
      KindWords kinds) {
    boolean isNamed = parts.billing().filter(Billing::isSure).isPresent();
    String framed = FRAME_BEFORE.matcher(isNamed ? parts.title() : title).replaceFirst("");
    String bare = FRAME.matcher(framed).replaceFirst("").strip();
    return new FoundSession(
        first,
        true,
        outline.size(),
        kinds.anywhere(title).orElse(SessionKind.TALK),
        bare.isEmpty() ? title : bare,
        time(outline),
        people.filter(Billing::isSure).map(Billing::people).orElse(List.of()));
  }
}
