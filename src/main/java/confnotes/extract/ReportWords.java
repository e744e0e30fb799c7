package confnotes.extract;

import java.util.regex.Pattern;

/** Words in the title of a note that was written at an event. */
final class ReportWords {

  private static final Pattern WORDS =
      Pattern.compile(
          "후기|참관|참석|참가|다녀|컨퍼런스|콘퍼런스|세미나|밋업|서밋|컨프|recap|takeaways|conference|summit|meetup|参加|勉強会",
          Pattern.CASE_INSENSITIVE);

  private ReportWords() {}

  static boolean in(String title) {
    return WORDS.matcher(title).find();
  }
}
