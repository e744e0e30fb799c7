package confnotes.extract.session;

import confnotes.extract.text.Line;
import confnotes.model.SessionClaim;
import confnotes.model.SessionKind;
import confnotes.model.SessionTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Talks that an author lists, each at the line that bears its title.
 *
 * @param sessions talks in reading order
 * @param unplaced talks that no line bears
 */
public record StatedSessions(List<FoundSession> sessions, List<SessionClaim> unplaced) {

  public StatedSessions {
    sessions = List.copyOf(sessions);
    unplaced = List.copyOf(unplaced);
  }

  /** Places {@code claims}; headings are looked at before other lines. */
  public static StatedSessions place(List<SessionClaim> claims, List<Line> lines) {
    TreeMap<Integer, SessionClaim> placed = new TreeMap<>();
    List<SessionClaim> unplaced = new ArrayList<>();
    for (SessionClaim claim : claims) {
      Optional<Line> line =
          find(claim, lines, true, placed).or(() -> find(claim, lines, false, placed));
      line.ifPresentOrElse(l -> placed.put(l.index(), claim), () -> unplaced.add(claim));
    }
    Outline outline = new Outline(lines);
    List<FoundSession> sessions = new ArrayList<>();
    placed.forEach(
        (index, claim) -> {
          Integer next = placed.higherKey(index);
          int end = Math.min(next == null ? lines.size() : next, end(outline, lines.get(index)));
          sessions.add(session(claim, lines.get(index), end));
        });
    return new StatedSessions(sessions, unplaced);
  }

  private static Optional<Line> find(
      SessionClaim claim,
      List<Line> lines,
      boolean inHeadings,
      TreeMap<Integer, SessionClaim> placed) {
    TitleKey key = TitleKey.of(claim.title());
    return lines.stream()
        .filter(
            line ->
                line.hasWords()
                    && line.isHeading() == inHeadings
                    && !placed.containsKey(line.index()))
        .filter(
            line -> {
              TitleKey own = TitleKey.of(line.text());
              return own.letters().contains(key.letters()) || own.isLike(key);
            })
        .findFirst();
  }

  private static int end(Outline outline, Line line) {
    Carrier carrier =
        switch (line.form()) {
          case HEADING -> Carrier.HEADING;
          case ITEM -> Carrier.ITEM;
          case ROW, HEADER_ROW -> Carrier.ROW;
          default -> Carrier.TEXT;
        };
    return Extent.end(outline, line, carrier);
  }

  private static FoundSession session(SessionClaim claim, Line line, int end) {
    SessionTime time =
        new SessionTime(
            claim.start(),
            claim.end(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new FoundSession(
        line, false, end, SessionKind.TALK, claim.title(), time, claim.speakers());
  }
}
