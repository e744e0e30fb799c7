package confnotes.read.body;

/** Source offsets written into HTML with noncharacters, in hexadecimal digits U+FDD0 to U+FDDF. */
final class Marks {

  /** Name of the attribute that numbers an element of our writer. */
  static final String ELEMENT = "\uFDE1";

  /** Name of the attribute that holds the offset of a raw tag. */
  static final String OFFSET = "\uFDE2";

  static final char MARK = '\uFDEF';

  private static final char ZERO = '\uFDD0';

  private Marks() {}

  static void append(StringBuilder out, int offset) {
    out.append(MARK);
    int shift = Math.max(0, (31 - Integer.numberOfLeadingZeros(offset | 1)) & ~3);
    for (; shift >= 0; shift -= 4) {
      out.append((char) (ZERO + ((offset >> shift) & 0xF)));
    }
  }

  static boolean isDigit(char c) {
    return c >= ZERO && c <= ZERO + 0xF;
  }

  static int digit(char c) {
    return c - ZERO;
  }

  static boolean isMark(char c) {
    return c >= ZERO && c <= MARK;
  }

  /** The text without marks: for attribute values, where a mark can stray. */
  static String strip(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return text.replaceAll("[\uFDD0-\uFDEF]", "");
      }
    }
    return text;
  }
}
