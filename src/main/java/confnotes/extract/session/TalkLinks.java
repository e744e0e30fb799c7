package confnotes.extract.session;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineLink;
import java.util.regex.Pattern;

/** Tells links to slides, films and a talk's own page from other links. */
final class TalkLinks {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "slideshare\\.net/|speakerdeck\\.com/|youtu\\.be/|youtube\\.com/(?:watch|live)|docs\\.google\\.com/presentation"
              + "|/(?:sessions?|talks?|lounge-talks|programs?|presentations?|speakers?|timetable)/[^/]+|vimeo\\.com/\\d");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:발표|강연)\\s?(?:자료|영상)\\s*[:(]|(?:slides?|video)\\s*:", Pattern.CASE_INSENSITIVE);

  private TalkLinks() {}

  /** Whether {@code line} leads to material of a talk. */
  static boolean in(Line line) {
    return line.links().stream().anyMatch(TalkLinks::leadsToTalk)
        || (mayBeLabelled(line.text()) && WORDS.matcher(line.text()).find())
        || isTalk(line.text());
  }

  private static boolean mayBeLabelled(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('(') >= 0;
  }

  /** An address has a slash; most lines have none, and need no pattern. */
  private static boolean isTalk(String text) {
    return text.indexOf('/') >= 0 && ADDRESS.matcher(text).find();
  }

  static boolean leadsToTalk(LineLink link) {
    return isTalk(link.href());
  }
}
