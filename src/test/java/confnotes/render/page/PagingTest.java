package confnotes.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import confnotes.model.Permalink;
import confnotes.render.part.Pager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {

  private static final Permalink LIST = new Permalink("notes/");

  @Test
  void everyItemStandsOnOnePage() {
    List<Integer> items = IntStream.range(0, 25).boxed().toList();
    List<Paging.Slice<Integer>> slices = Paging.slices(LIST, items, 10);
    assertEquals(items, slices.stream().flatMap(slice -> slice.items().stream()).toList());
    assertEquals(
        List.of("notes/", "notes/page/2/", "notes/page/3/"),
        slices.stream().map(slice -> slice.at().value()).toList());
  }

  @Test
  void emptyListHasOneEmptyPage() {
    List<Paging.Slice<Integer>> slices = Paging.slices(LIST, List.of(), 10);
    assertEquals(1, slices.size());
    assertEquals(List.of(), slices.get(0).items());
  }

  @Test
  void neighboursAndEndsAreNamedAndGapsShown() {
    List<Integer> items = IntStream.range(0, 20).boxed().toList();
    Pager pager = Paging.slices(LIST, items, 1).get(9).pager();
    assertEquals("1 … 8 9 [10] 11 12 … 20", shown(pager));
    assertEquals(Optional.of("notes/page/9/"), pager.previous());
    assertEquals(Optional.of("notes/page/11/"), pager.next());
    assertEquals("[1] 2 3 … 20", shown(Paging.slices(LIST, items, 1).get(0).pager()));
  }

  private static String shown(Pager pager) {
    return pager.pages().stream()
        .map(step -> step.isCurrent() ? "[" + step.label() + "]" : step.label())
        .collect(Collectors.joining(" "));
  }
}
