package confnotes.extract;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.extract.body.BodyWriter;
import confnotes.extract.body.IdAllocator;
import confnotes.extract.body.WrittenBody;
import confnotes.extract.event.EventExtractor;
import confnotes.extract.event.FoundEvent;
import confnotes.extract.explain.ExplainedNames;
import confnotes.extract.explain.ExplainedTalks;
import confnotes.extract.explain.NoteExplanation;
import confnotes.extract.mention.FoundMentions;
import confnotes.extract.mention.MentionFinder;
import confnotes.extract.mention.ServiceOverrules;
import confnotes.extract.session.Findings;
import confnotes.extract.session.SessionExtractor;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineReader;
import confnotes.model.Body;
import confnotes.model.EventClaim;
import confnotes.model.Note;
import confnotes.model.NoteMetadata;
import confnotes.model.Position;
import confnotes.model.Slugs;
import confnotes.model.SourceNote;
import confnotes.model.SpeakerCredit;
import confnotes.model.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes of a note as read the facts it states and its finished body.
 *
 * <p>A function of the note and the catalogue alone. Immutable, so that one serves all threads.
 */
public final class NoteExtractor {

  /** One teacher may hold a course of many days. */
  private static final int MIN_SPEAKERS = 2;

  private final ServiceCatalogue catalogue;
  private final MentionFinder mentionFinder;
  private final EventExtractor events = new EventExtractor();
  private final SessionExtractor sessions = new SessionExtractor();

  public NoteExtractor(ServiceCatalogue catalogue) {
    this.catalogue = catalogue;
    this.mentionFinder = new MentionFinder(catalogue);
  }

  /** The note that {@code source} tells; diagnostics on what its author should look at. */
  public Outcome<Note> extract(SourceNote source) {
    List<Diagnostic> problems = new ArrayList<>();
    Extraction extraction = weigh(source, problems);
    return Outcome.of(note(source, extraction, problems), problems);
  }

  /** Why the event, the talks and the services of {@code source} were taken or left. */
  public NoteExplanation explain(SourceNote source) {
    Extraction extraction = weigh(source, new ArrayList<>());
    boolean areStated = !source.metadata().sessions().isEmpty();
    return new NoteExplanation(
        source.path(),
        extraction.event(),
        new ExplainedTalks(extraction.findings(), areStated),
        new ExplainedNames(extraction.mentions(), extraction.overrules()));
  }

  /** Everything that is found before it is written. */
  private record Extraction(
      NoteTitle title,
      Position titleEnd,
      Optional<FoundEvent> event,
      Body body,
      List<Line> lines,
      Findings findings,
      ServiceOverrules overrules,
      FoundMentions mentions) {}

  private Extraction weigh(SourceNote source, List<Diagnostic> problems) {
    // 1. title, and the body without the heading that repeats it
    List<Line> allLines = LineReader.read(source.body());
    NoteTitle title = NoteTitle.of(source, allLines);
    Body body = title.below(source.body(), allLines);
    List<Line> lines = title.isRepeated() ? LineReader.read(body) : allLines;
    int titleLine = title.isRepeated() ? -1 : title.line();
    // 2. event
    Optional<FoundEvent> event = events.find(source, title.written(source), allLines);
    // 3. sessions with times and speakers
    boolean isReport = event.isPresent() || ReportWords.in(title.text());
    Findings findings =
        new SessionOverrules(source)
            .apply(sessions.find(lines, title.text(), titleLine, isReport), lines, problems);
    if (event.isEmpty() && speakers(findings) >= MIN_SPEAKERS) {
      event = events.findByDay(source, title.written(source), allLines);
    }
    // 4. mentions
    ServiceOverrules overrules =
        ServiceOverrules.of(source.metadata(), catalogue, source.path(), problems);
    FoundMentions mentions = mentionFinder.find(source.body(), overrules, source.path());
    problems.addAll(mentions.diagnostics());
    return new Extraction(
        title, title.end(allLines), event, body, lines, findings, overrules, mentions);
  }

  private static long speakers(Findings findings) {
    return findings.sessions().stream()
        .flatMap(session -> session.speakers().stream())
        .map(SpeakerCredit::name)
        .distinct()
        .count();
  }

  private static Note note(SourceNote source, Extraction found, List<Diagnostic> problems) {
    NoteMetadata metadata = source.metadata();
    IdAllocator ids = new IdAllocator();
    SessionTable table = new SessionTable(found.findings().sessions(), found.lines(), ids);
    MentionTable mentions =
        new MentionTable(found.mentions().mentions(), found.titleEnd(), table, ids);
    WrittenBody body =
        BodyWriter.write(
            found.body(),
            found.lines(),
            table.sections(),
            found.mentions().mentions(),
            mentions.ids(),
            ids);
    Optional<EventClaim> event = found.event().map(FoundEvent::claim);
    NoteDate date = NoteDate.of(source, found.title().text(), event);
    EventDates.check(source, date, event, problems);
    return new Note(
        source.path(),
        source.dialect(),
        metadata.language().orElseGet(() -> LanguageGuess.of(found.title().text(), found.lines())),
        found.title().text(),
        date.day(),
        date.source(),
        metadata.updated().map(WrittenDate::day),
        metadata.authors(),
        metadata.categories(),
        metadata.tags(),
        metadata.description(),
        Excerpts.of(found.lines()),
        metadata.isDraft(),
        metadata.slug().flatMap(Slugs::of),
        metadata.place("slug", "title"),
        metadata.formerAddresses(),
        event,
        table.sessions(mentions),
        mentions.mentions(),
        body.parts(),
        body.outline(),
        body.passages(),
        source.picture(),
        source.images(),
        metadata.others());
  }
}
