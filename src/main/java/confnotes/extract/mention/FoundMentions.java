package confnotes.extract.mention;

import confnotes.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a note names.
 *
 * @param mentions every place that names a service, in reading order, none overlapping
 * @param decisions why each ambiguous name was taken or left, in reading order
 * @param diagnostics misspelt names
 */
public record FoundMentions(
    List<FoundMention> mentions, List<NameDecision> decisions, List<Diagnostic> diagnostics) {

  public FoundMentions {
    mentions = List.copyOf(mentions);
    decisions = List.copyOf(decisions);
    diagnostics = List.copyOf(diagnostics);
  }
}
