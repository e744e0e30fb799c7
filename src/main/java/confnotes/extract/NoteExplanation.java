package confnotes.extract;

import confnotes.extract.mention.NameDecision;
import confnotes.extract.session.Verdict;
import confnotes.model.EventClaim;
import confnotes.model.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why each line of a note was taken for a session or left, and each ambiguous name for a service.
 *
 * @param path the note
 * @param event the event it was placed at; absent when none was found
 * @param sessions a verdict for each line that was weighed, in reading order
 * @param names a decision for each ambiguous name, in reading order
 */
public record NoteExplanation(
    SourcePath path, Optional<EventClaim> event, List<Verdict> sessions, List<NameDecision> names) {

  public NoteExplanation {
    sessions = List.copyOf(sessions);
    names = List.copyOf(names);
  }

  /** Readable lines for the person who wrote the note; taken ones begin with {@code +}. */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(path.value());
    out.add("  event: " + event.map(EventClaim::name).orElse("none found"));
    for (Verdict verdict : sessions) {
      out.add(
          String.format(
              Locale.ROOT,
              "  %s session? %s:%s %s \"%s\": %s points (%s)",
              verdict.isTaken() ? "+" : "-",
              path.value(),
              verdict.at(),
              verdict.carrier(),
              verdict.text(),
              verdict.points(),
              String.join("; ", verdict.reasons())));
    }
    for (NameDecision name : names) {
      out.add(
          String.format(
              Locale.ROOT,
              "  %s service? %s:%s \"%s\" as %s: %s",
              name.isTaken() ? "+" : "-",
              path.value(),
              name.at(),
              name.text(),
              name.service(),
              name.reason()));
    }
    return List.copyOf(out);
  }
}
