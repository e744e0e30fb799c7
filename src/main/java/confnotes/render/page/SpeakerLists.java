package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.SessionRef;
import confnotes.model.Speaker;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.SpeakerLine;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the list of speakers. */
final class SpeakerLists {

  static final Permalink LIST = new Permalink("speakers/");

  private static final int SPEAKERS_A_PAGE = 120;

  private final Workshop workshop;

  SpeakerLists(Workshop workshop) {
    this.workshop = workshop;
  }

  Stream<PageSource> sources() {
    return Stream.of(new PageSource(new Part(Kind.PAGE, LIST.value()), this::pages));
  }

  private Stream<SpeakersPage> pages() {
    Comparator<String> order = NameOrder.in(workshop.site().settings().language());
    List<Speaker> speakers =
        workshop.site().speakers().stream()
            .sorted(Comparator.comparing(Speaker::name, order))
            .toList();
    return Paging.slices(LIST, speakers, SPEAKERS_A_PAGE).stream().map(this::page);
  }

  private SpeakersPage page(Paging.Slice<Speaker> slice) {
    int all = workshop.site().speakers().size();
    Frame frame =
        workshop
            .frames()
            .listed(
                slice.at(),
                Paging.title(workshop, "speakers", slice.number()),
                workshop.text("speakers.description", all),
                List.of(),
                Map.of());
    return new SpeakersPage(
        frame,
        workshop.text("speakers.lead", all),
        slice.items().stream().map(this::line).toList(),
        slice.pager());
  }

  private SpeakerLine line(Speaker speaker) {
    List<String> organizations = speaker.organizations();
    return new SpeakerLine(
        speaker.name(),
        speaker.permalink().value(),
        organizations.isEmpty() ? "" : organizations.get(organizations.size() - 1),
        Workshop.joined(
            workshop.text("count.talks", speaker.sessions().size()), years(workshop, speaker)));
  }

  /** The years of a speaker's talks, {@code 2016–2018년}; empty when none is known. */
  static String years(Workshop workshop, Speaker speaker) {
    IntSummaryStatistics years =
        speaker.sessions().stream()
            .map(SessionRef::note)
            .map(workshop.site()::year)
            .flatMap(Optional::stream)
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return years.getCount() == 0 ? "" : workshop.dates().years(years.getMin(), years.getMax());
  }
}
