package confnotes.content;

import confnotes.model.EventFact;
import confnotes.model.SiteSettings;
import confnotes.model.SpeakerFact;
import java.util.List;

/**
 * What the files of {@code content/} say.
 *
 * @param settings {@code site.yaml}, defaults where it is silent
 * @param events {@code events.yaml}, in the order written
 * @param speakers {@code speakers.yaml}, in the order written
 */
public record Content(SiteSettings settings, List<EventFact> events, List<SpeakerFact> speakers) {

  public Content {
    events = List.copyOf(events);
    speakers = List.copyOf(speakers);
  }
}
