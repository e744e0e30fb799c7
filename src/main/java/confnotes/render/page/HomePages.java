package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Permalink;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Figure;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the home page. */
final class HomePages {

  private static final int SERVICES = 16;
  private static final int NOTES = 5;
  private static final int EVENTS_A_YEAR = 4;
  private static final int SERVICES_A_NOTE = 4;
  private static final int YEARS = 8;

  private final Workshop workshop;
  private final Lines lines;

  HomePages(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
  }

  Stream<PageSource> sources() {
    return Stream.of(new PageSource(new Part(Kind.PAGE, "home"), () -> Stream.of(page())));
  }

  private HomePage page() {
    SiteView site = workshop.site();
    String lead = workshop.text("home.lead", site.shelf().size());
    String description = site.settings().description();
    String shown = description.isBlank() ? lead : description;
    List<Event> events = List.copyOf(site.events());
    return new HomePage(
        workshop
            .frames()
            .listed(Permalink.HOME, site.settings().title(), shown, List.of(), about(shown)),
        shown,
        figures(site),
        workshop.chips().mostMentioned(SERVICES),
        site.shelf().stream()
            .limit(NOTES)
            .map(site::toldNote)
            .map(note -> lines.note(note, SERVICES_A_NOTE))
            .toList(),
        new EventYears(workshop)
            .years(events, EVENTS_A_YEAR, event -> lines.event(event, 0, 0)).stream()
                .limit(YEARS)
                .toList());
  }

  private List<Figure> figures(SiteView site) {
    return List.of(
        Figure.of(site.shelf().size(), workshop.text("figure.notes")),
        Figure.of(site.events().size(), workshop.text("figure.events")),
        Figure.of(
            site.events().stream().mapToInt(event -> event.talks().size()).sum(),
            workshop.text("figure.sessions")),
        Figure.of(site.speakers().size(), workshop.text("figure.speakers")),
        Figure.of(site.services().size(), workshop.text("figure.services")));
  }

  private Map<String, Object> about(String description) {
    return StructuredData.fields(
        "@type", "WebSite",
        "name", workshop.site().settings().title(),
        "description", description,
        "inLanguage", workshop.site().settings().language(),
        "url", workshop.frames().address(""));
  }
}
