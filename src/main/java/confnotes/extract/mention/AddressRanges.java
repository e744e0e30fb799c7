package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.extract.text.Blanks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of a text that are addresses: of the web, of mail, of files. A name inside one is no
 * mention; one that is the whole of it ({@code Socket.io}) is.
 *
 * <p>An address has no blank in it, but a dot or slash that something follows: only words with such
 * a sign are looked at, which are few.
 */
final class AddressRanges {

  // Possessive wherever what follows cannot begin inside: one pass, whatever the input.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:"
              + "[A-Za-z][A-Za-z0-9+.-]{1,15}+://[^\\s<>\"`{}|\\\\^]++"
              + "|www\\.[^\\s<>\"`{}|\\\\^]++"
              + "|[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\\.){1,8}[A-Za-z]{2,}+"
              + "|[a-z0-9][a-z0-9-]{0,62}+(?:\\.[a-z0-9][a-z0-9-]{0,62}+){0,5}"
              + "\\.(?:com|net|org|io|dev|kr|jp|ai|app|cloud|me|co|info|edu|gov)(?![A-Za-z0-9])"
              + "(?:[/:?#][!-;=?-~]*+)?"
              + "|(?:~|\\.{1,2}|[A-Za-z]:)?(?:[/\\\\][A-Za-z0-9_.@{}$-]++){2,}+[/\\\\]?"
              + "|(?<![A-Za-z0-9_.@/\\\\-])[A-Za-z0-9_.@-]++(?:/[A-Za-z0-9_.@-]++)++"
              + "(?<=\\.(?:js|ts|py|go|rb|java|kt|sh|md|html|css|json|yml|yaml|xml|txt|tf|sql))"
              + ")");

  private record Range(int start, int end) {}

  private final List<Range> ranges = new ArrayList<>();

  AddressRanges(String text) {
    int end = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      if (isInside(text.charAt(i)) && text.charAt(i + 1) > ' ' && i >= end) {
        end = wordEnd(text, i);
        find(text, wordStart(text, i), end);
      }
    }
  }

  private static boolean isInside(char c) {
    return c == '.' || c == '/' || c == '\\';
  }

  private static int wordStart(String text, int index) {
    int start = index;
    while (start > 0 && !Blanks.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int index) {
    int end = index;
    while (end < text.length() && !Blanks.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void find(String text, int start, int end) {
    Matcher matcher = ADDRESS.matcher(text).region(start, end);
    while (matcher.find()) {
      ranges.add(new Range(matcher.start(), matcher.end()));
    }
  }

  /** The names that are no part of an address. */
  List<NameHit> without(List<NameHit> names) {
    if (ranges.isEmpty()) {
      return names;
    }
    List<NameHit> outside = new ArrayList<>(names);
    outside.removeIf(name -> cut(name.start(), name.end()));
    return outside;
  }

  /** Whether the stretch touches an address without being the whole of it. */
  boolean cut(int start, int end) {
    for (int i = firstEndingAfter(start); i < ranges.size() && ranges.get(i).start() < end; i++) {
      if (start > ranges.get(i).start() || end < ranges.get(i).end()) {
        return true;
      }
    }
    return false;
  }

  /** Every index that belongs to an address. */
  BitSet indexes() {
    BitSet indexes = new BitSet();
    for (Range range : ranges) {
      indexes.set(range.start(), range.end());
    }
    return indexes;
  }

  /** Index of the first range that ends behind {@code index}; the ranges are in order. */
  private int firstEndingAfter(int index) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
