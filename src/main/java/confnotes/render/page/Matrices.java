package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Permalink;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import confnotes.render.part.Link;
import confnotes.render.part.Matrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;

/** Makes tables of services against events or years. */
final class Matrices {

  private static final int MAX_ROWS = 24;

  /** More columns than this are not read side by side; years take their place. */
  static final int MAX_EVENTS = 12;

  private static final int MAX_YEARS = 10;

  /** Upper bound of mentions for each shade but the darkest. */
  private static final int[] SHADES = {1, 3, 8, 20};

  private final Workshop workshop;
  private final TagAnchors anchors;
  private final Map<Slug, Map<Slug, Integer>> mentionsByEvent = new HashMap<>();

  Matrices(Workshop workshop) {
    this.workshop = workshop;
    this.anchors = new TagAnchors(workshop);
    workshop
        .site()
        .toldNotes()
        .forEach(
            note ->
                note.event()
                    .ifPresent(
                        event ->
                            Lines.mentioned(note)
                                .forEach((s, n) -> of(event).merge(s, n, Integer::sum))));
  }

  private Map<Slug, Integer> of(Slug event) {
    return mentionsByEvent.computeIfAbsent(event, e -> new HashMap<>());
  }

  /** All events while they are few, else the newest years. */
  Matrix ofAll(List<Event> events, NavigableMap<Integer, List<Event>> years) {
    return events.size() <= MAX_EVENTS ? ofEvents(events) : ofYears(years);
  }

  /** The services mentioned most at the first of these events, against them in order of time. */
  Matrix ofEvents(List<Event> events) {
    List<Event> shown = new ArrayList<>(events.subList(0, Math.min(events.size(), MAX_EVENTS)));
    Collections.reverse(shown);
    return matrix(workshop.text("matrix.events"), shown.stream().map(this::column).toList());
  }

  /** A column: its head, how often each service is mentioned, and where that is read. */
  private record Column(Link head, Map<Slug, Integer> counts, Function<Slug, Permalink> place) {}

  private Column column(Event event) {
    return new Column(
        Lines.link(event), of(event.slug()), service -> anchors.ofEvent(service, event.slug()));
  }

  private Column column(int year) {
    return new Column(
        Link.to(String.valueOf(year), TimelinePages.year(year)),
        year(year),
        service -> anchors.ofYear(service, year));
  }

  private Matrix ofYears(NavigableMap<Integer, List<Event>> years) {
    List<Integer> shown = new ArrayList<>(years.descendingKeySet());
    List<Integer> newest = shown.stream().limit(MAX_YEARS).sorted().toList();
    return matrix(workshop.text("matrix.years"), newest.stream().map(this::column).toList());
  }

  private Map<Slug, Integer> year(int year) {
    Map<Slug, Integer> counts = new HashMap<>();
    for (ServiceUse use : workshop.site().services()) {
      int count = use.mentionsByYear().getOrDefault(year, 0);
      if (count > 0) {
        counts.put(use.service().slug(), count);
      }
    }
    return counts;
  }

  private Matrix matrix(String caption, List<Column> columns) {
    Map<Slug, Integer> totals = new HashMap<>();
    columns.forEach(column -> column.counts().forEach((s, n) -> totals.merge(s, n, Integer::sum)));
    List<Matrix.Row> rows =
        totals.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Slug, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MAX_ROWS)
            .map(entry -> row(entry.getKey(), columns, entry.getValue()))
            .toList();
    return new Matrix(caption, columns.stream().map(Column::head).toList(), rows);
  }

  private Matrix.Row row(Slug service, List<Column> columns, int total) {
    List<Matrix.Cell> cells = columns.stream().map(column -> cell(service, column)).toList();
    return new Matrix.Row(workshop.chips().of(service), cells, total);
  }

  private Matrix.Cell cell(Slug service, Column column) {
    Integer count = column.counts().get(service);
    if (count == null) {
      return Matrix.Cell.EMPTY;
    }
    int heat = 1;
    for (int bound : SHADES) {
      heat += count > bound ? 1 : 0;
    }
    String url = column.place().apply(service).value();
    return new Matrix.Cell(String.valueOf(count), url, heat);
  }
}
