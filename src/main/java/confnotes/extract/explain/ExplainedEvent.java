package confnotes.extract.explain;

import confnotes.extract.event.FoundEvent;
import confnotes.model.EventClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which event a note was placed at, and where it says so. */
final class ExplainedEvent {

  private ExplainedEvent() {}

  static List<String> lines(Optional<FoundEvent> event) {
    if (event.isEmpty()) {
      return List.of(
          "- none: no title, label, tag, file name or first line speaks enough for one;"
              + " write \"event: …\" in the front matter to name it");
    }
    List<String> lines = new ArrayList<>();
    lines.add("+ \"" + event.get().claim().name() + "\" (" + parts(event.get().claim()) + ")");
    event.get().reasons().forEach(reason -> lines.add("  " + reason));
    return lines;
  }

  private static String parts(EventClaim claim) {
    StringBuilder told = new StringBuilder("series ").append(claim.series());
    claim.edition().ifPresent(edition -> told.append("; edition ").append(edition));
    claim.year().ifPresent(year -> told.append("; year ").append(year));
    claim.start().ifPresent(start -> told.append("; from ").append(start));
    claim.end().ifPresent(end -> told.append(" to ").append(end));
    claim.place().ifPresent(place -> told.append("; at ").append(place));
    return told.toString();
  }
}
