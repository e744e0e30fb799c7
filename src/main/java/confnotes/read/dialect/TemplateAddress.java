package confnotes.read.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes template tags out of an address: {@code {{ site.baseurl }}/a.png} is {@code /a.png}, {@code
 * {{< ref "talk.md" >}}} and {@code {% post_url 2018-12-12-talk %}} name the note.
 */
public final class TemplateAddress {

  private static final Pattern NAMED =
      Pattern.compile(
          "\\{\\{[<%]\\s*(?:rel)?ref\\s+(?:path=)?[\"'`]?([^\"'`>%]+?)[\"'`]?\\s*[>%]\\}\\}"
              + "|\\{%-?\\s*(?:post_url|post_link|post_path|link|asset_path|asset_img)\\s+[\"']?([^\"'%]+?)[\"']?\\s*-?%\\}"
              + "|\\{\\{\\s*(?:url_for|asset_path|relref|ref)?\\s*\\(?\\s*[\"']([^\"']*)[\"']\\s*\\)?\\s*(?:\\|[^}]*)?\\}\\}");

  private static final Pattern SITE_PREFIX =
      Pattern.compile(
          "\\{\\{\\s*[$.]?[\\w.]*\\s*(?:\\|[^}]*)?\\}\\}|\\{%[^%]*%\\}|^\\$withBase\\(['\"]|['\"]\\)$");

  private static final int MAX_LENGTH = 4_000;

  private TemplateAddress() {}

  /** The address without tags; the same when it holds none. */
  public static String resolved(String written) {
    boolean isPlain = written.indexOf('{') < 0 && !written.startsWith("$withBase");
    if (isPlain || written.length() > MAX_LENGTH) {
      return written;
    }
    Matcher named = NAMED.matcher(written);
    String target = named.replaceAll(found -> Matcher.quoteReplacement(target(found)));
    return SITE_PREFIX.matcher(target).replaceAll("");
  }

  private static String target(java.util.regex.MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group).strip();
      }
    }
    return "";
  }
}
