package confnotes.extract.session;

import java.util.List;
import java.util.function.Supplier;

/**
 * The talks of a note, and what was weighed.
 *
 * @param sessions talks in reading order
 * @param verdicts every line that was weighed, in reading order; put into words only when somebody
 *     asks
 */
public record Findings(List<FoundSession> sessions, Supplier<List<Verdict>> verdicts) {

  public Findings {
    sessions = List.copyOf(sessions);
  }
}
