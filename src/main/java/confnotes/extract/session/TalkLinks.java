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
        || WORDS.matcher(line.text()).find()
        || ADDRESS.matcher(line.text()).find();
  }

  static boolean leadsToTalk(LineLink link) {
    return ADDRESS.matcher(link.href()).find();
  }
}
