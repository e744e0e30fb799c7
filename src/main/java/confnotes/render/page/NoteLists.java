package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.Slug;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.NoteYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the list of notes. */
final class NoteLists {

  static final Permalink LIST = new Permalink("notes/");

  private static final int NOTES_A_PAGE = 30;
  private static final int SERVICES_A_NOTE = 6;

  private final Workshop workshop;
  private final Lines lines;

  NoteLists(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
  }

  Stream<PageSource> sources() {
    List<Slug> notes = List.copyOf(workshop.site().shelf());
    return Paging.slices(LIST, notes, NOTES_A_PAGE).stream()
        .map(
            slice ->
                new PageSource(
                    new Part(Kind.PAGE, slice.at().value()), () -> Stream.of(page(slice))));
  }

  private NotesPage page(Paging.Slice<Slug> slice) {
    int all = workshop.site().shelf().size();
    List<PublishedNote> notes = slice.items().stream().map(workshop.site()::toldNote).toList();
    Frame frame =
        workshop
            .frames()
            .listed(
                slice.at(),
                Paging.title(workshop, "notes", slice.number()),
                workshop.text("notes.description", all),
                List.of(),
                Map.of());
    return new NotesPage(frame, workshop.text("notes.lead", all), years(notes), slice.pager());
  }

  private List<NoteYear> years(List<PublishedNote> notes) {
    Comparator<Optional<Integer>> newestFirst = Comparator.comparingInt(y -> -y.orElse(0));
    Map<Optional<Integer>, List<PublishedNote>> byYear =
        notes.stream()
            .collect(
                Collectors.groupingBy(
                    PublishedNote::year, () -> new TreeMap<>(newestFirst), Collectors.toList()));
    return byYear.entrySet().stream().map(e -> year(e.getKey(), e.getValue())).toList();
  }

  private NoteYear year(Optional<Integer> year, List<PublishedNote> notes) {
    return new NoteYear(
        year.map(String::valueOf).orElse(workshop.text("year.unknown")),
        year.map(y -> "y" + y).orElse(EventYears.UNKNOWN_ID),
        notes.stream().map(note -> lines.note(note, SERVICES_A_NOTE)).toList());
  }
}
