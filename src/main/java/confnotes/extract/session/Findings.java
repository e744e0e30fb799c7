package confnotes.extract.session;

import java.util.List;

/**
 * The talks of a note, and what was weighed.
 *
 * @param sessions talks in reading order
 * @param verdicts every line that was weighed, in reading order
 */
public record Findings(List<FoundSession> sessions, List<Verdict> verdicts) {

  public Findings {
    sessions = List.copyOf(sessions);
    verdicts = List.copyOf(verdicts);
  }
}
