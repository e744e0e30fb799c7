package confnotes.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What one page offers and what it asks for, as keys of files and of ids on them.
 *
 * @param page path of the page
 * @param offered keys of the ids on it
 * @param wanted keys of the files and ids that its links name
 */
@SuppressWarnings(
    "ArrayRecordComponent") // never compared; boxed numbers would take four times as much
record PageLinks(String page, long[] offered, long[] wanted) {

  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final byte[] UP = "../".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] INDEX = "index.html".getBytes(StandardCharsets.US_ASCII);

  /** Key of a file: FNV-1a, 64 bit, of its path. */
  static long key(String file) {
    byte[] path = file.getBytes(StandardCharsets.UTF_8);
    return mix(START, path, 0, path.length);
  }

  /** Key of an id on a page: FNV-1a, 64 bit, of both. */
  static long key(String page, String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return idKey(key(page), bytes, 0, bytes.length);
  }

  private static long idKey(long page, byte[] text, int from, int to) {
    return mix((page ^ '#') * PRIME, text, from, to);
  }

  private static long mix(long start, byte[] text, int from, int to) {
    long hash = start;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text[i]) * PRIME;
    }
    return hash;
  }

  /** Reads a page, UTF-8, of a site that is published under {@code base}. */
  static PageLinks read(String page, byte[] html, String base) {
    Collector collector = new Collector(page, html, base);
    TagScanner.scan(html, collector);
    return new PageLinks(page, collector.offered.toArray(), collector.wanted.toArray());
  }

  private static final class Collector implements TagScanner.Visitor {
    private final String page;
    private final byte[] html;
    private final String base;
    private final long pageKey;
    private final int depth;
    private final Longs offered = new Longs();
    private final Longs wanted = new Longs();
    private final LongSet seen = new LongSet();

    Collector(String page, byte[] html, String base) {
      this.page = page;
      this.html = html;
      this.base = base;
      this.pageKey = key(page);
      this.depth = (int) page.chars().filter(c -> c == '/').count();
    }

    @Override
    public void id(int from, int to) {
      offered.add(idKey(pageKey, html, from, to));
    }

    @Override
    public void link(int from, int to) {
      if (seen.add(mix(START, html, from, to)) && !isWantedAsWritten(from, to)) {
        String written = new String(html, from, to - from, StandardCharsets.UTF_8);
        LinkTarget.of(page, written, base).ifPresent(this::want);
      }
    }

    /**
     * Nine links in ten are plain: to an id on the page, or up to the root and down again. What
     * {@link LinkTarget} finds is then what stands there, and needs no text to be made of it.
     */
    private boolean isWantedAsWritten(int from, int to) {
      int path = from + 3 * depth;
      int hash = from;
      while (hash < to && html[hash] != '#') {
        hash++;
      }
      if (!isPlain(hash + 1, to)) {
        return false;
      }
      if (hash == from) {
        wantId(pageKey, hash, to);
        return true;
      }
      if (path >= hash || html[path] == '/' || !isPlain(path, hash) || !leadsToRoot(from)) {
        return false;
      }
      long file = mix(START, html, path, hash);
      file = html[hash - 1] == '/' ? mix(file, INDEX, 0, INDEX.length) : file;
      wanted.add(file);
      wantId(file, hash, to);
      return true;
    }

    private void wantId(long file, int hash, int to) {
      if (hash + 1 < to) {
        wanted.add(idKey(file, html, hash + 1, to));
      }
    }

    private boolean leadsToRoot(int from) {
      for (int i = 0; i < 3 * depth; i++) {
        if (html[from + i] != UP[i % 3]) {
          return false;
        }
      }
      return true;
    }

    /** Whether nothing there has a meaning in an address but slashes. */
    private boolean isPlain(int from, int to) {
      for (int i = from; i < to; i++) {
        byte c = html[i];
        boolean isLetter = c >= 'a' && c <= 'z';
        boolean isDigit = c >= '0' && c <= '9';
        if (!isLetter && !isDigit && c != '-' && c != '/') {
          return false;
        }
      }
      return true;
    }

    private void want(LinkTarget target) {
      wanted.add(key(target.file()));
      if (!target.fragment().isEmpty()) {
        wanted.add(key(target.file(), target.fragment()));
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
