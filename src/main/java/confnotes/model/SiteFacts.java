package confnotes.model;

import java.util.List;

/**
 * What is written for this site beside its notes: the folder {@code content/}.
 *
 * @param settings {@code site.yaml}
 * @param events {@code events.yaml}, in the order written
 * @param speakers {@code speakers.yaml}, in the order written
 * @param pages {@code pages/*.md}, by address
 */
public record SiteFacts(
    SiteSettings settings,
    List<EventFact> events,
    List<SpeakerFact> speakers,
    List<TextPage> pages) {

  public SiteFacts {
    events = List.copyOf(events);
    speakers = List.copyOf(speakers);
    pages = List.copyOf(pages);
  }
}
