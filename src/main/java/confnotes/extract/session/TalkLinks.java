package confnotes.extract.session;

import confnotes.extract.text.CharSet;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineLink;
import confnotes.extract.text.SparsePattern;

/** Tells links to slides, films and a talk's own page from other links. */
final class TalkLinks {

  private static final SparsePattern ADDRESS =
      SparsePattern.of(
          "slideshare\\.net/|speakerdeck\\.com/|youtu\\.be/|youtube\\.com/(?:watch|live)|docs\\.google\\.com/presentation"
              + "|/(?:sessions?|talks?|lounge-talks|programs?|presentations?|speakers?|timetable)/[^/]+|vimeo\\.com/\\d",
          "sydv/");

  private static final SparsePattern WORDS =
      SparsePattern.of("(?i)(?:발표|강연)\\s?(?:자료|영상)\\s*[:(]|(?:slides?|video)\\s*:", "발강sv");

  private static final CharSet LABEL_ENDS = CharSet.of("료상seo");

  private TalkLinks() {}

  /** Whether {@code line} leads to material of a talk. */
  static boolean in(Line line) {
    for (LineLink link : line.links()) {
      if (leadsToTalk(link)) {
        return true;
      }
    }
    return (mayBeLabelled(line.text()) && WORDS.isIn(line.text())) || isTalk(line.text());
  }

  private static boolean mayBeLabelled(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '(')
          && (text.charAt(i - 1) <= ' ' || LABEL_ENDS.has(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** An address has a slash; most lines have none, and need no pattern. */
  private static boolean isTalk(String text) {
    return text.indexOf('/') >= 0 && ADDRESS.isIn(text);
  }

  static boolean leadsToTalk(LineLink link) {
    return isTalk(link.href());
  }
}
