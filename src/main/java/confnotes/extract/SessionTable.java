package confnotes.extract;

import confnotes.extract.body.IdAllocator;
import confnotes.extract.body.Section;
import confnotes.extract.session.FoundSession;
import confnotes.extract.text.Line;
import confnotes.model.Position;
import confnotes.model.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The talks of a note with their ids, and which of them a place of the source belongs to. */
final class SessionTable {

  private final List<FoundSession> found;
  private final List<Line> lines;
  private final List<Section> sections = new ArrayList<>();

  SessionTable(List<FoundSession> found, List<Line> lines, IdAllocator ids) {
    this.found = found;
    this.lines = lines;
    for (FoundSession session : found) {
      sections.add(
          new Section(
              ids.allocate(session.title(), "session"),
              session.title(),
              session.line().index(),
              session.end(),
              session.isWholeNote()));
    }
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  /** Index of the talk whose lines hold {@code place}; absent outside talks. */
  OptionalInt at(Position place) {
    for (int i = 0; i < found.size(); i++) {
      FoundSession session = found.get(i);
      boolean hasBegun = session.line().at().compareTo(place) <= 0;
      boolean isOver = session.end() < lines.size() && end(session).compareTo(place) <= 0;
      if (session.isWholeNote() || (hasBegun && !isOver)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Position end(FoundSession session) {
    return lines.get(session.end()).at();
  }

  List<Session> sessions(MentionTable mentions) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      FoundSession session = found.get(i);
      int from = session.isWholeNote() ? 0 : session.line().index() + 1;
      sessions.add(
          new Session(
              sections.get(i).id(),
              session.line().at(),
              session.kind(),
              session.title(),
              session.time(),
              session.speakers(),
              mentions.services(i),
              Excerpts.of(lines.subList(Math.min(from, session.end()), session.end()))));
    }
    return sessions;
  }
}
