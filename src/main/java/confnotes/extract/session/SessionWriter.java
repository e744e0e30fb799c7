package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.text.Line;
import confnotes.extract.time.DatedTimes;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SessionKind;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a talk of a candidate that was taken: settles title, time, speakers and extent. */
final class SessionWriter {

  private static final int MAX_TITLE_BELOW = 100;
  private static final int MAX_BARE_TITLE = 60;

  private final Readings readings;

  SessionWriter(Readings readings) {
    this.readings = readings;
  }

  FoundSession write(Outline outline, Weighed talk, List<Weighed> lenders, int end) {
    Candidate candidate = talk.candidate();
    TitleParts parts = settleBilling(talk);
    if (parts.title().isEmpty() || isOnlyMark(parts)) {
      parts = fromBelow(outline, candidate, parts);
    }
    parts = withTime(parts, time(outline, candidate, parts, lenders));
    String title = parts.title().isEmpty() ? untitled(candidate.line(), parts) : parts.title();
    return new FoundSession(
        candidate.line(),
        false,
        end,
        kind(outline, candidate, parts),
        title,
        Programme.read(outline, candidate, parts),
        speakers(talk, parts, lenders));
  }

  /** {@code Keynote - Name}: what stands before the people, or all. */
  private static String untitled(Line line, TitleParts parts) {
    int people = parts.billing().map(b -> line.text().indexOf(b.people().get(0).name())).orElse(-1);
    String before = people > 0 ? TitleParser.clean(line.text().substring(0, people)) : "";
    return before.isEmpty() ? line.text() : before;
  }

  /** A doubtful name at the end counts when the others of the series have one, too. */
  private static TitleParts settleBilling(Weighed talk) {
    TitleParts parts = talk.candidate().parts();
    boolean counts = talk.candidate().strengthHere() >= 2 || talk.has(Clue.SERIES_SPEAKERS);
    return counts ? parts : parts.withoutBilling();
  }

  private static boolean isOnlyMark(TitleParts parts) {
    return parts.isMarked() && parts.title().length() < 2;
  }

  /** {@code ### 첫번째 세션} with the title as link, quotation or bold line right below. */
  private TitleParts fromBelow(Outline outline, Candidate candidate, TitleParts parts) {
    for (int i = candidate.start() + 1; i < Math.min(candidate.end(), candidate.start() + 3); i++) {
      Line line = outline.line(i);
      boolean isTitle =
          line.isOneLink() || line.isStrong() || line.quoteDepth() > 0 || line.isHeading();
      if (line.hasWords() && line.text().length() <= MAX_TITLE_BELOW) {
        TitleParts below = readings.title(line);
        boolean isShort =
            parts.billing().isEmpty() && line.isAlone() && line.text().length() < MAX_BARE_TITLE;
        return (isTitle || isShort) && !below.title().isEmpty()
            ? new TitleParts(
                below.title(),
                below.whole(),
                parts.time().or(below::time),
                parts.ordinal(),
                parts.isMarked(),
                parts.kind().or(below::kind),
                parts.billing().or(below::billing),
                parts.track(),
                parts.room())
            : parts;
      }
    }
    return parts;
  }

  private Optional<TimeSpan> time(
      Outline outline, Candidate candidate, TitleParts parts, List<Weighed> lenders) {
    Optional<TimeSpan> lent =
        lenders.stream().flatMap(w -> w.candidate().parts().time().stream()).findFirst();
    Optional<TimeSpan> own = parts.time().filter(t -> t.end().isPresent() || lent.isEmpty());
    return own.or(() -> lent).or(() -> timeBelow(outline, candidate));
  }

  private Optional<TimeSpan> timeBelow(Outline outline, Candidate candidate) {
    int to = Math.min(candidate.end(), candidate.start() + 5);
    if (candidate.start() + 1 < to) {
      Line next = outline.line(candidate.start() + 1);
      Optional<FactLine> fact = FactLine.below(outline, next, readings);
      if (fact.isPresent()) {
        return fact.map(FactLine::time);
      }
    }
    for (int i = candidate.start() + 1; i < to; i++) {
      Optional<TimeSpan> time = DatedTimes.find(outline.line(i).text());
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static TitleParts withTime(TitleParts parts, Optional<TimeSpan> time) {
    return new TitleParts(
        parts.title(),
        parts.whole(),
        time,
        parts.ordinal(),
        parts.isMarked(),
        parts.kind(),
        parts.billing(),
        parts.track(),
        parts.room());
  }

  private SessionKind kind(Outline outline, Candidate candidate, TitleParts parts) {
    return parts
        .kind()
        .or(
            () ->
                outline.ancestors(candidate.start()).stream()
                    .limit(1)
                    .flatMap(line -> kindBelow(line, candidate).stream())
                    .findFirst())
        .orElse(SessionKind.TALK);
  }

  /** Of talks below {@code ## 키노트} only the first is one; of lightning talks all are. */
  private Optional<SessionKind> kindBelow(Line heading, Candidate candidate) {
    return readings
        .title(heading)
        .kind()
        .filter(k -> k != SessionKind.KEYNOTE || candidate.start() <= heading.index() + 2);
  }

  private static List<SpeakerCredit> speakers(
      Weighed talk, TitleParts parts, List<Weighed> lenders) {
    Candidate candidate = talk.candidate();
    boolean trustsBelow =
        talk.has(Clue.SERIES_SPEAKERS) || candidate.below().filter(Billing::isLikely).isPresent();
    List<SpeakerCredit> people = new ArrayList<>();
    parts.billing().map(Billing::people).ifPresent(people::addAll);
    if (people.isEmpty() || candidate.strengthBelow() > Billing.SURE) {
      candidate.below().filter(b -> trustsBelow).map(Billing::people).ifPresent(people::addAll);
    }
    for (Weighed lender : lenders) {
      lender.candidate().parts().billing().map(Billing::people).ifPresent(people::addAll);
    }
    return distinct(people);
  }

  /** One entry a name; what one entry does not know, another may. */
  private static List<SpeakerCredit> distinct(List<SpeakerCredit> people) {
    Map<String, SpeakerCredit> byName = new LinkedHashMap<>();
    for (SpeakerCredit credit : people) {
      byName.merge(
          TitleKey.of(credit.name()).letters(),
          credit,
          (a, b) ->
              new SpeakerCredit(
                  a.name(), a.role().or(b::role), a.organization().or(b::organization)));
    }
    return List.copyOf(byName.values());
  }
}
