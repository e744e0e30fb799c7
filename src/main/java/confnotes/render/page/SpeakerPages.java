package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.PublishedNote;
import confnotes.model.Speaker;
import confnotes.model.Talk;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Chip;
import confnotes.render.part.SessionCard;
import confnotes.render.part.SpeakerYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the page of every speaker. */
final class SpeakerPages {

  private static final int MAX_SERVICES = 24;
  private static final int NAMED_SERVICES = 5;
  private static final int TALKS_A_PAGE = 40;

  private final Workshop workshop;
  private final SessionCards cards;
  private final TalkIndex talks;

  SpeakerPages(Workshop workshop) {
    this.workshop = workshop;
    this.cards = new SessionCards(workshop);
    this.talks = new TalkIndex(workshop.site());
  }

  Stream<PageSource> sources() {
    return workshop.site().speakers().stream()
        .map(Speaker::slug)
        .map(
            slug ->
                new PageSource(
                    Part.of(Kind.SPEAKER, slug), () -> pages(workshop.site().speaker(slug))));
  }

  private Stream<SpeakerPage> pages(Speaker speaker) {
    List<Talk> given = talks.talks(speaker.sessions());
    List<Talk> newest =
        given.stream()
            .sorted(Comparator.comparingInt((Talk talk) -> -note(talk).year().orElse(0)))
            .toList();
    return Paging.slices(speaker.permalink(), newest, TALKS_A_PAGE).stream()
        .map(slice -> page(speaker, given, slice));
  }

  private SpeakerPage page(Speaker speaker, List<Talk> given, Paging.Slice<Talk> slice) {
    List<Chip> services = workshop.chips().counted(Lines.talksByService(given), MAX_SERVICES);
    return new SpeakerPage(
        frame(speaker, given.size(), services, slice),
        String.join(", ", speaker.organizations()),
        String.join(", ", speaker.aliases()),
        years(slice.items()),
        services,
        slice.pager());
  }

  private Frame frame(Speaker speaker, int talks, List<Chip> services, Paging.Slice<Talk> slice) {
    String named =
        services.stream().limit(NAMED_SERVICES).map(Chip::name).collect(Collectors.joining(", "));
    String description =
        Workshop.joined(
            String.join(", ", speaker.organizations()),
            workshop.text("count.talks", talks),
            SpeakerLists.years(workshop, speaker),
            named);
    return workshop
        .frames()
        .listed(
            slice.at(),
            Paging.titled(speaker.name(), slice.number()),
            description,
            List.of(workshop.frames().part("speakers", "speakers/")),
            person(speaker));
  }

  private Map<String, Object> person(Speaker speaker) {
    return StructuredData.fields(
        "@type", "Person",
        "name", speaker.name(),
        "alternateName", speaker.aliases(),
        "affiliation",
            speaker.organizations().stream()
                .map(name -> StructuredData.named("Organization", name))
                .toList(),
        "url", workshop.frames().address(speaker.permalink().value()));
  }

  private List<SpeakerYear> years(List<Talk> given) {
    Comparator<Optional<Integer>> newestFirst = Comparator.comparingInt(y -> -y.orElse(0));
    TreeMap<Optional<Integer>, List<Talk>> byYear =
        given.stream()
            .collect(
                Collectors.groupingBy(
                    talk -> note(talk).year(),
                    () -> new TreeMap<>(newestFirst),
                    Collectors.toList()));
    return byYear.entrySet().stream()
        .map(
            year ->
                new SpeakerYear(
                    year.getKey().map(String::valueOf).orElse(workshop.text("year.unknown")),
                    year.getValue().stream().map(this::card).toList()))
        .toList();
  }

  private SessionCard card(Talk talk) {
    PublishedNote note = note(talk);
    String where =
        note.event().map(workshop.site()::event).map(Event::name).orElse(note.note().title());
    return cards.ofTalk(talk).in(where);
  }

  private PublishedNote note(Talk talk) {
    return workshop.site().toldNote(talk.accounts().get(0).note());
  }
}
