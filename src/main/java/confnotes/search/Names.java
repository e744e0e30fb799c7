package confnotes.search;

/** Whole names as keys. */
final class Names {

  /** Longest name kept whole. */
  static final int MAX_LENGTH = 48;

  private Names() {}

  /** Letters, digits and the signs of C++ and C# of a folded name, without what stands between. */
  static String squeeze(String folded) {
    StringBuilder squeezed = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length() && squeezed.length() < MAX_LENGTH; i++) {
      char c = folded.charAt(i);
      if (Script.of(c) != Script.NONE || c == '+' || c == '#') {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }
}
