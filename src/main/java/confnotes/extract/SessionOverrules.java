package confnotes.extract;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.extract.session.Findings;
import confnotes.extract.session.StatedSessions;
import confnotes.extract.text.Line;
import confnotes.model.SessionClaim;
import confnotes.model.SourceNote;
import java.util.List;

/**
 * Puts the talks that an author lists in the front matter in the place of those that were found.
 */
final class SessionOverrules {

  private final SourceNote note;

  SessionOverrules(SourceNote note) {
    this.note = note;
  }

  Findings apply(Findings found, List<Line> lines, List<Diagnostic> problems) {
    List<SessionClaim> claims = note.metadata().sessions();
    if (claims.isEmpty()) {
      return found;
    }
    StatedSessions stated = StatedSessions.place(claims, lines);
    for (SessionClaim claim : stated.unplaced()) {
      SourceSpan span = SourceSpan.at(note.path().value(), claim.at().line(), claim.at().column());
      problems.add(
          Diagnostic.warning(
              "session-not-found",
              span,
              "no line of the note is titled \"" + claim.title() + "\"",
              "write the title as it stands in the note"));
    }
    return new Findings(stated.sessions(), found.verdicts());
  }
}
