package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.render.part.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts a long list into pages: the first at the list's own address, others at {@code page/2/} ….
 */
final class Paging {

  /** How many pages around this one are named beside the first and the last. */
  private static final int REACH = 2;

  private Paging() {}

  /** A page of a list. */
  record Slice<T>(Permalink at, int number, List<T> items, Pager pager) {
    Slice {
      items = List.copyOf(items);
    }
  }

  /** The slices of {@code items}; one empty slice when there are none. */
  static <T> List<Slice<T>> slices(Permalink list, List<T> items, int size) {
    return slices(list, parts(items, size));
  }

  /** The items in lists of at most {@code size}; one empty list when there are none. */
  static <T> List<List<T>> parts(List<T> items, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < items.size() || from == 0; from += size) {
      parts.add(items.subList(from, Math.min(items.size(), from + size)));
    }
    return parts;
  }

  /** The slices of a list that is already cut. */
  static <T> List<Slice<T>> slices(Permalink list, List<List<T>> parts) {
    return IntStream.rangeClosed(1, parts.size())
        .mapToObj(n -> new Slice<>(at(list, n), n, parts.get(n - 1), pager(list, n, parts.size())))
        .toList();
  }

  /** Address of a page of a list. */
  static Permalink at(Permalink list, int number) {
    return number == 1 ? list : new Permalink(list.value() + "page/" + number + "/");
  }

  /** Title of a page of a list: the list's own, with the number behind it from the second on. */
  static String title(Workshop workshop, String key, int number) {
    return titled(workshop.text(key), number);
  }

  static String titled(String title, int number) {
    return number == 1 ? title : title + " (" + number + ")";
  }

  private static Pager pager(Permalink list, int current, int last) {
    Function<Integer, Optional<String>> neighbour =
        n -> n < 1 || n > last ? Optional.empty() : Optional.of(at(list, n).value());
    return new Pager(
        steps(list, current, last).toList(),
        neighbour.apply(current - 1),
        neighbour.apply(current + 1));
  }

  private static Stream<Pager.Step> steps(Permalink list, int current, int last) {
    int from = Math.max(2, current - REACH - 1);
    int to = Math.min(last - 1, current + REACH + 1);
    IntStream around = IntStream.rangeClosed(from, to);
    return IntStream.concat(IntStream.of(1), IntStream.concat(around, end(last)))
        .mapToObj(
            n ->
                n != 1 && n != last && Math.abs(n - current) > REACH
                    ? new Pager.Step("…", "", false)
                    : new Pager.Step(String.valueOf(n), at(list, n).value(), n == current));
  }

  private static IntStream end(int last) {
    return last == 1 ? IntStream.empty() : IntStream.of(last);
  }
}
