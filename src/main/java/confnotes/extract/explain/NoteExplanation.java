package confnotes.extract.explain;

import confnotes.extract.event.FoundEvent;
import confnotes.model.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why the event, the talks and the services of a note were taken or left.
 *
 * @param path the note
 * @param event the event it was placed at; absent when none was found
 * @param talks the lines weighed
 * @param names the services named
 */
public record NoteExplanation(
    SourcePath path, Optional<FoundEvent> event, ExplainedTalks talks, ExplainedNames names) {

  /**
   * Readable lines; what was taken begins with {@code +}, what was left with {@code -}.
   *
   * @param onSite what the site knows of the event beyond the note
   */
  public List<String> lines(List<String> onSite) {
    List<String> out = new ArrayList<>();
    out.add(path.value());
    out.add("  event");
    ExplainedEvent.lines(event).forEach(line -> out.add("    " + line));
    onSite.forEach(line -> out.add("      " + line));
    out.add("  talks");
    talks.lines().forEach(line -> out.add("    " + line));
    out.add("  services and technologies");
    names.lines().forEach(line -> out.add("    " + line));
    return List.copyOf(out);
  }
}
