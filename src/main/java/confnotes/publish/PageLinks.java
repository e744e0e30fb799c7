package confnotes.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one page offers and what it asks for.
 *
 * @param page path of the page
 * @param ids keys of the ids on it
 * @param anchors keys of the ids that its links name, on it and on other pages
 * @param missing its links to files that are not there, as written
 */
@SuppressWarnings(
    "ArrayRecordComponent") // never compared; boxed numbers would take four times as much
record PageLinks(String page, long[] ids, long[] anchors, List<String> missing) {

  /** Key of an id on a page: FNV-1a, 64 bit, of both. */
  static long key(String page, String id) {
    long hash = mix(0xcbf29ce484222325L, page);
    return mix(mix(hash, "#"), id);
  }

  private static long mix(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Reads a page of a site that holds {@code files} and is published under {@code base}. */
  static PageLinks read(String page, String html, Set<String> files, String base) {
    Collector collector = new Collector(page, files, base);
    TagScanner.scan(html, collector);
    return new PageLinks(
        page, collector.ids.toArray(), collector.anchors.toArray(), List.copyOf(collector.missing));
  }

  private static final class Collector implements TagScanner.Visitor {
    private final String page;
    private final Set<String> files;
    private final String base;
    private final Longs ids = new Longs();
    private final Longs anchors = new Longs();
    private final Set<String> seen = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    Collector(String page, Set<String> files, String base) {
      this.page = page;
      this.files = files;
      this.base = base;
    }

    @Override
    public void id(String value) {
      ids.add(key(page, value));
    }

    @Override
    public void link(String value) {
      if (seen.add(value)) {
        LinkTarget.of(page, value, base).ifPresent(target -> look(value, target));
      }
    }

    private void look(String written, LinkTarget target) {
      if (!files.contains(target.file())) {
        missing.add(written);
      } else if (!target.fragment().isEmpty()) {
        anchors.add(key(target.file(), target.fragment()));
      }
    }
  }

  /** Numbers in the order added. */
  private static final class Longs {
    private long[] numbers = new long[16];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    long[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
