package confnotes.search;

import java.util.ArrayList;
import java.util.List;

/** Initial consonants of titles and names: ㅋㄷㅅㅌㅌ and ㅅㅌㅌ for 콜드 스타트. */
final class Initials {

  private Initials() {}

  /**
   * For each Hangul word of {@code folded}, the initial consonants from there on over the next
   * words, up to {@link Keys#INITIALS_LENGTH}. Other characters are passed over.
   */
  static List<String> of(String folded) {
    StringBuilder initials = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      if (Hangul.isSyllable(folded.charAt(i))) {
        if (i == 0 || !Hangul.isSyllable(folded.charAt(i - 1))) {
          starts.add(initials.length());
        }
        initials.append(Hangul.initial(folded.charAt(i)));
      }
    }
    return starts.stream()
        .map(start -> Keys.head(initials.substring(start), Keys.INITIALS_LENGTH))
        .toList();
  }
}
