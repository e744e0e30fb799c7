package confnotes.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of a text that are addresses: of the web, of mail, of files. A name inside one is no
 * mention; one that is the whole of it ({@code Socket.io}) is.
 */
final class AddressRanges {

  // Possessive throughout: one pass, whatever the input.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:"
              + "[A-Za-z][A-Za-z0-9+.-]{1,15}+://[^\\s<>\"`{}|\\\\^]++"
              + "|www\\.[^\\s<>\"`{}|\\\\^]++"
              + "|[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9.-]{1,200}+\\.[A-Za-z]{2,}+"
              + "|[a-z0-9][a-z0-9-]{0,62}+(?:\\.[a-z0-9][a-z0-9-]{0,62}+){0,5}"
              + "\\.(?:com|net|org|io|dev|kr|jp|ai|app|cloud|me|co|info|edu|gov)(?![A-Za-z0-9])"
              + "(?:[/:?#][!-;=?-~]*+)?"
              + "|(?:~|\\.{1,2}|[A-Za-z]:)?(?:[/\\\\][A-Za-z0-9_.@{}$-]++){2,}+[/\\\\]?"
              + "|[A-Za-z0-9_.@-]++(?:/[A-Za-z0-9_.@-]++)++"
              + "(?<=\\.(?:js|ts|py|go|rb|java|kt|sh|md|html|css|json|yml|yaml|xml|txt|tf|sql))"
              + ")");

  private record Range(int start, int end) {}

  private final List<Range> ranges = new ArrayList<>();

  AddressRanges(String text) {
    if (mayHoldOne(text)) {
      Matcher matcher = ADDRESS.matcher(text);
      while (matcher.find()) {
        ranges.add(new Range(matcher.start(), matcher.end()));
      }
    }
  }

  /** A look at single characters, for most blocks have no address. */
  private static boolean mayHoldOne(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '/' || c == '@' || c == '\\') && isWordCharacter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordCharacter(char c) {
    return c == '/' || (c < 0x80 && Character.isLetterOrDigit(c));
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
    ranges.forEach(range -> indexes.set(range.start(), range.end()));
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
