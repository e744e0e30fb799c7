package confnotes.extract.session;

import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the talks of a note by weighing evidence over the whole document.
 *
 * <p>No sign of a talk is both common and certain: a heading of level two is a talk in one post and
 * a topic of a talk in the next, three posts in forty have times, a label before a speaker is the
 * exception. A list of special cases would grow with every post and be wrong on the next one. So
 * every line that may carry a title is a candidate; what stands on it, below it and above it are
 * {@link Clue}s; candidates of the same carrier and level form a series, and what most of a series
 * have in common counts for all of it. That is how people read such a page, too: the third heading
 * is a talk because the other four, which look like it, have a speaker below. The rule also
 * explains itself: a verdict is the list of its clues.
 *
 * <p>Immutable, so that one serves all threads.
 */
public final class SessionExtractor {

  private final KindWords kinds = new KindWords();
  private final SpeakerParser speakers = new SpeakerParser();
  private final TitleParser titles = new TitleParser(kinds, speakers);
  private final OwnClues ownClues = new OwnClues();

  /**
   * The talks of a note.
   *
   * @param lines the note's lines
   * @param title the note's title
   * @param titleLine index of the line that is the note's title, or -1 when none is
   * @param isReport whether the note is about an event
   */
  public Findings find(List<Line> lines, String title, int titleLine, boolean isReport) {
    Readings readings = new Readings(titles, speakers);
    Outline outline = new Outline(SpeakerHeadings.asText(lines, readings));
    Announcements announced = new Announcements(outline);
    List<Weighed> weighed =
        ownClues.weigh(
            new CandidateFinder(readings).find(outline, titleLine), outline, announced, isReport);
    SeriesClues.weigh(weighed);
    Selection selection = Selection.of(weighed);
    Twins twins = Twins.of(selection.taken(), weighed);
    List<FoundSession> sessions =
        write(outline, selection, twins.groups(), new SessionWriter(readings));
    if (sessions.isEmpty()) {
      new WholeNote(readings).find(outline, title, kinds).ifPresent(sessions::add);
    }
    return new Findings(sessions, () -> Verdicts.of(weighed, selection, twins.groups()));
  }

  private List<FoundSession> write(
      Outline outline,
      Selection selection,
      Map<Weighed, List<Weighed>> groups,
      SessionWriter writer) {
    List<Weighed> talks = new ArrayList<>(groups.keySet());
    talks.sort((a, b) -> a.candidate().start() - b.candidate().start());
    List<FoundSession> sessions = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      Weighed talk = talks.get(i);
      int next = i + 1 < talks.size() ? talks.get(i + 1).candidate().start() : outline.size();
      int end = Math.min(next, selection.end(talk));
      sessions.add(
          writer.write(
              outline,
              talk,
              groups.getOrDefault(talk, List.of()),
              Math.max(end, talk.candidate().start() + 1)));
    }
    return sessions;
  }
}
