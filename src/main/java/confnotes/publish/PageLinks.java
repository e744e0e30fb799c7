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

  /** Begins the key of a link's text, which is none of what it wants. */
  private static final long AS_WRITTEN = (START ^ '"') * PRIME;

  private static final byte[] INDEX = "index.html".getBytes(StandardCharsets.US_ASCII);

  private static final boolean[] PLAIN = plain();

  private static boolean[] plain() {
    boolean[] isPlain = new boolean[0x80];
    for (char c : "abcdefghijklmnopqrstuvwxyz0123456789-/".toCharArray()) {
      isPlain[c] = true;
    }
    return isPlain;
  }

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

    /** Keys of what is wanted so far, and of links as they are written. */
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
      if (!isWantedAsWritten(from, to) && seen.add(mix(AS_WRITTEN, html, from, to))) {
        String written = new String(html, from, to - from, StandardCharsets.UTF_8);
        LinkTarget.of(page, written, base).ifPresent(this::want);
      }
    }

    /**
     * Nine links in ten are plain: to an id on the page, or up to the root and down again. What
     * {@link LinkTarget} finds is then what stands there, and needs no text to be made of it; it is
     * walked over once.
     */
    private boolean isWantedAsWritten(int from, int to) {
      if (from < to && html[from] == '#') {
        return isIdWantedAsWritten(pageKey, from, to);
      }
      int path = from + 3 * depth;
      if (path >= to || html[path] == '/' || html[path] == '#' || !leadsToRoot(from)) {
        return false;
      }
      byte[] link = html;
      long file = START;
      int at = path;
      while (at < to && isPlain(link[at])) {
        file = (file ^ link[at++]) * PRIME;
      }
      if (link[at - 1] == '/') {
        file = mix(file, INDEX, 0, INDEX.length);
      }
      boolean hasId = at < to && link[at] == '#';
      if (hasId ? isIdWantedAsWritten(file, at, to) : at == to) {
        want(file);
        return true;
      }
      return false;
    }

    /** The id that stands behind the {@code #} at {@code hash}, if it is plain; none is. */
    private boolean isIdWantedAsWritten(long file, int hash, int to) {
      byte[] link = html;
      long id = (file ^ '#') * PRIME;
      for (int i = hash + 1; i < to; i++) {
        if (!isPlain(link[i])) {
          return false;
        }
        id = (id ^ link[i]) * PRIME;
      }
      if (hash + 1 < to) {
        want(id);
      }
      return true;
    }

    private boolean leadsToRoot(int from) {
      byte[] link = html;
      int root = from + 3 * depth;
      for (int at = from; at < root; at += 3) {
        if (link[at] != '.' || link[at + 1] != '.' || link[at + 2] != '/') {
          return false;
        }
      }
      return true;
    }

    /** Whether it has no meaning in an address, or is a slash. */
    private static boolean isPlain(byte c) {
      return c >= 0 && PLAIN[c];
    }

    private void want(long key) {
      if (seen.add(key)) {
        wanted.add(key);
      }
    }

    private void want(LinkTarget target) {
      want(key(target.file()));
      if (!target.fragment().isEmpty()) {
        want(key(target.file(), target.fragment()));
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
