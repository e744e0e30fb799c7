package confnotes.read.body;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Something of another site that an author wanted shown inside the page.
 *
 * @param address where it can be looked at
 * @param title its title; empty when the author gave none
 */
public record Embed(String address, String title) {

  private static final Pattern YOUTUBE =
      Pattern.compile(
          "https?://(?:www\\.)?(?:youtube(?:-nocookie)?\\.com/embed/|youtu\\.be/)([\\w-]{6,})(.*)");

  private static final Pattern VIMEO =
      Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d+).*");

  /** The embed of an iframe, video, object or script; absent when it leads nowhere. */
  static Optional<Embed> of(Element element) {
    String address = address(element);
    String full = address.startsWith("//") ? "https:" + address : address;
    boolean isScript = element.normalName().equals("script");
    if (!isWeb(full) || (isScript && !isGist(full))) {
      return Optional.empty();
    }
    String page = isScript ? full.replaceFirst("\\.js(\\?.*)?$", "") : full;
    return at(page, Marks.strip(element.attr("title")).strip());
  }

  /** The embed of an http or https address; absent when it is none. */
  public static Optional<Embed> at(String address, String title) {
    String full = address.startsWith("//") ? "https:" + address : address;
    return isWeb(full) ? Links.web(full).map(a -> new Embed(watched(a), title)) : Optional.empty();
  }

  private static String address(Element element) {
    for (String key : new String[] {"src", "data", "data-src"}) {
      String value = Marks.strip(element.attr(key)).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    Element source = element.selectFirst("source[src], a[href]");
    return source == null ? "" : Marks.strip(source.attr("src") + source.attr("href")).strip();
  }

  private static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static boolean isGist(String address) {
    return address.startsWith("https://gist.github.com/");
  }

  /** The page on which a person watches what the embedded address plays. */
  private static String watched(String address) {
    Matcher youtube = YOUTUBE.matcher(address);
    if (youtube.matches()) {
      return "https://www.youtube.com/watch?v=" + youtube.group(1);
    }
    Matcher vimeo = VIMEO.matcher(address);
    return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : address;
  }

  /** What it is, a key of the messages: {@code embed.video} and so on. */
  String kind() {
    String host = address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*", "");
    return "embed." + kindOf(host.toLowerCase(Locale.ROOT), address);
  }

  private static String kindOf(String host, String address) {
    if (host.matches(
            "(.*\\.)?(youtube\\.com|youtu\\.be|vimeo\\.com|kakao\\.com|naver\\.com|twitch\\.tv|bilibili\\.com|nicovideo\\.jp)")
        || address.matches("(?i).*\\.(mp4|webm|mov|m4v)([?#].*)?")) {
      return "video";
    }
    if (host.matches("(.*\\.)?(slideshare\\.net|speakerdeck\\.com|slides\\.com)")
        || address.contains("docs.google.com/presentation")) {
      return "slides";
    }
    if (host.matches(
        "(.*\\.)?(gist\\.github\\.com|codepen\\.io|codesandbox\\.io|jsfiddle\\.net|stackblitz\\.com)")) {
      return "code";
    }
    if (host.matches("(.*\\.)?(twitter\\.com|x\\.com|facebook\\.com|instagram\\.com)")) {
      return "post";
    }
    if (address.matches("(?i).*\\.(mp3|ogg|wav|m4a)([?#].*)?") || host.contains("soundcloud")) {
      return "audio";
    }
    boolean isMap = address.contains("google.com/maps") || host.startsWith("map.");
    return isMap ? "map" : host.equals("docs.google.com") ? "document" : "page";
  }
}
