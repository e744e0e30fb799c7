package confnotes.render.page;

import confnotes.model.Event;
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
import java.util.Objects;

/** Makes tables of services against events or years. */
final class Matrices {

  private static final int MAX_ROWS = 24;

  /** More columns than this are not read side by side; years take their place. */
  private static final int MAX_EVENTS = 8;

  private static final int MAX_YEARS = 14;

  /** Upper bound of mentions for each shade but the darkest. */
  private static final int[] SHADES = {1, 3, 8, 20};

  private final Workshop workshop;
  private final Map<Slug, Map<Slug, Integer>> mentionsByEvent = new HashMap<>();

  Matrices(Workshop workshop) {
    this.workshop = workshop;
    workshop
        .site()
        .notes()
        .values()
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
    List<Link> columns = shown.stream().map(Lines::link).toList();
    List<Map<Slug, Integer>> counts = shown.stream().map(e -> of(e.slug())).toList();
    return matrix(workshop.text("matrix.events"), columns, counts);
  }

  private Matrix ofYears(NavigableMap<Integer, List<Event>> years) {
    List<Integer> shown = new ArrayList<>(years.descendingKeySet());
    List<Integer> newest = shown.stream().limit(MAX_YEARS).sorted().toList();
    List<Link> columns =
        newest.stream().map(y -> Link.to(String.valueOf(y), TimelinePages.year(y))).toList();
    return matrix(workshop.text("matrix.years"), columns, newest.stream().map(this::year).toList());
  }

  private Map<Slug, Integer> year(int year) {
    Map<Slug, Integer> counts = new HashMap<>();
    for (Map.Entry<Slug, ServiceUse> entry : workshop.site().services().entrySet()) {
      int count = entry.getValue().mentionsByYear().getOrDefault(year, 0);
      if (count > 0) {
        counts.put(entry.getKey(), count);
      }
    }
    return counts;
  }

  private Matrix matrix(String caption, List<Link> columns, List<Map<Slug, Integer>> counts) {
    Map<Slug, Integer> totals = new HashMap<>();
    counts.forEach(column -> column.forEach((s, n) -> totals.merge(s, n, Integer::sum)));
    List<Matrix.Row> rows =
        totals.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Slug, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MAX_ROWS)
            .map(entry -> row(entry.getKey(), counts, entry.getValue()))
            .toList();
    return new Matrix(caption, columns, rows);
  }

  private Matrix.Row row(Slug service, List<Map<Slug, Integer>> columns, int total) {
    List<Matrix.Cell> cells =
        columns.stream().map(c -> cell(Objects.requireNonNullElse(c.get(service), 0))).toList();
    return new Matrix.Row(workshop.chips().of(service), cells, total);
  }

  private static Matrix.Cell cell(int count) {
    int heat = count == 0 ? 0 : 1;
    for (int bound : SHADES) {
      heat += count > bound ? 1 : 0;
    }
    return new Matrix.Cell(count == 0 ? "" : String.valueOf(count), heat);
  }
}
