package confnotes.render.page;

import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Chip;
import confnotes.render.part.Figure;
import confnotes.render.part.Link;
import confnotes.render.part.Pair;
import confnotes.render.part.YearChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the pages of every service. */
final class TagPages {

  /** The first page has the chart, what is named together with the service, and pairs besides. */
  private static final int STATEMENTS_FIRST = 34;

  private static final int STATEMENTS_FURTHER = 50;
  private static final int MAX_TOGETHER = 20;

  private final Workshop workshop;
  private final TagAccounts accounts;
  private final TagPairs pairs;
  private final YearCharts charts;
  private final ServiceFacts facts;
  private final TagPreviews previews;

  TagPages(Workshop workshop) {
    this.workshop = workshop;
    this.accounts = new TagAccounts(workshop);
    this.pairs = new TagPairs(workshop, accounts);
    this.charts = new YearCharts(workshop);
    this.facts = new ServiceFacts(workshop);
    this.previews = new TagPreviews(workshop);
  }

  Stream<PageSource> sources() {
    return workshop.site().services().stream()
        .map(use -> use.service().slug())
        .map(slug -> new PageSource(Part.of(Kind.SERVICE, slug), () -> files(slug)));
  }

  private Stream<SiteFile> files(Slug slug) {
    ServiceUse use = workshop.site().service(slug);
    return Stream.concat(pages(use), Stream.of(previews.file(use)));
  }

  private Stream<TagPage> pages(ServiceUse use) {
    List<Place> places = accounts.places(use);
    Whole whole =
        new Whole(
            use,
            description(use, places),
            figures(use, places),
            charts.chart(use.mentionsByYear()),
            together(use),
            pairs.pairs(use, places));
    return slices(use, places).stream().map(slice -> page(whole, slice));
  }

  /** What each page of a service tells of it. */
  static List<Paging.Slice<Place>> slices(ServiceUse use, List<Place> places) {
    return Paging.slices(use.permalink(), cut(places));
  }

  /**
   * What is made once for all pages of a service. The chart and what is named together with it are
   * on the first, where their links lead; further pages only go on with what was said.
   */
  private record Whole(
      ServiceUse use,
      String description,
      List<Figure> figures,
      Optional<YearChart> chart,
      List<Chip> together,
      List<Pair> pairs) {}

  private TagPage page(Whole whole, Paging.Slice<Place> slice) {
    Service service = whole.use().service();
    boolean isFirst = slice.number() == 1;
    return new TagPage(
        frame(whole, slice.at(), slice.number()),
        workshop.chips().of(service.slug()),
        service.name(),
        facts.vendor(service),
        facts.category(service),
        facts.about(service),
        facts.aliases(service),
        facts.notices(service),
        service.url(),
        whole.figures(),
        isFirst ? whole.chart() : Optional.empty(),
        accounts.groups(slice.items()),
        isFirst ? whole.together() : List.of(),
        isFirst ? whole.pairs() : List.of(),
        slice.pager());
  }

  /** A page is cut between stretches, as soon as it holds enough. */
  private static List<List<Place>> cut(List<Place> places) {
    List<List<Place>> pages = new ArrayList<>();
    List<Place> page = new ArrayList<>();
    int statements = 0;
    for (Place place : places) {
      if (statements >= (pages.isEmpty() ? STATEMENTS_FIRST : STATEMENTS_FURTHER)) {
        pages.add(page);
        page = new ArrayList<>();
        statements = 0;
      }
      page.add(place);
      statements += place.mentions().size();
    }
    pages.add(page);
    return pages;
  }

  /** The first lead to their section of the service's first page, the others to their own page. */
  private List<Chip> together(ServiceUse use) {
    List<Map.Entry<Slug, Integer>> others = use.together();
    return IntStream.range(0, Math.min(others.size(), MAX_TOGETHER))
        .mapToObj(
            i -> {
              Slug other = others.get(i).getKey();
              Chip chip = workshop.chips().counted(other, others.get(i).getValue());
              String section = use.permalink().at(TagPairs.id(other)).value();
              return TagPairs.hasSection(i) ? chip.leadingTo(section) : chip;
            })
        .toList();
  }

  private List<Figure> figures(ServiceUse use, List<Place> places) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of(use.mentions().size(), workshop.text("figure.mentions")));
    figures.add(Figure.of(sessions(places), workshop.text("figure.sessions")));
    figures.add(Figure.of(use.notes().size(), workshop.text("figure.notes")));
    SortedMap<Integer, Integer> years = use.mentionsByYear();
    if (!years.isEmpty()) {
      figures.add(
          new Figure(
              workshop.dates().years(years.firstKey(), years.lastKey()),
              workshop.text("figure.years")));
    }
    return figures;
  }

  private static int sessions(List<Place> places) {
    return (int) places.stream().filter(place -> place.session().isPresent()).count();
  }

  private String description(ServiceUse use, List<Place> places) {
    SortedMap<Integer, Integer> years = use.mentionsByYear();
    return Workshop.joined(
            workshop.text("count.notes", use.notes().size()),
            workshop.text("count.sessions", sessions(places)),
            years.isEmpty() ? "" : workshop.dates().years(years.firstKey(), years.lastKey()))
        + newest(places).map(sentence -> " — " + sentence).orElse("");
  }

  /** The newest sentence that is no heading; where there are headings alone, the newest of them. */
  private static Optional<String> newest(List<Place> places) {
    return places.stream()
        .flatMap(place -> sentences(place).filter(sentence -> !isHeading(place, sentence)))
        .findFirst()
        .or(() -> places.stream().flatMap(TagPages::sentences).findFirst());
  }

  private static Stream<String> sentences(Place place) {
    return place.mentions().stream().map(mention -> mention.quote().sentence());
  }

  /** Headings of talks tell more than the title: times and speakers stand around it. */
  private static boolean isHeading(Place place, String sentence) {
    Note note = place.note().note();
    OptionalInt session = place.session();
    String title = session.isPresent() ? note.sessions().get(session.getAsInt()).title() : "";
    return (sentence.contains(title) && sentence.length() < 3 * title.length())
        || note.outline().stream().anyMatch(entry -> entry.title().equals(sentence));
  }

  private Frame frame(Whole whole, Permalink at, int number) {
    String name = workshop.chips().of(whole.use().service().slug()).name();
    List<Link> crumbs = List.of(workshop.frames().part("services", "tags/"));
    String title = Paging.titled(name, number);
    return workshop
        .frames()
        .listed(at, title, whole.description(), crumbs, facts.term(whole.use()));
  }
}
