package confnotes.extract.mention;

import confnotes.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a note names.
 *
 * @param mentions every place that names a service, in reading order, none overlapping
 * @param decisions why each ambiguous name was taken or left, in reading order; put into words only
 *     when somebody asks
 * @param diagnostics misspelt names
 */
public record FoundMentions(
    List<FoundMention> mentions,
    Supplier<List<NameDecision>> decisions,
    List<Diagnostic> diagnostics) {

  public FoundMentions {
    mentions = List.copyOf(mentions);
    diagnostics = List.copyOf(diagnostics);
  }
}
