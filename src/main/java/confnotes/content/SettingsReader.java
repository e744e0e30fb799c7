package confnotes.content;

import confnotes.model.SiteSettings;
import confnotes.model.SiteSettings.EmailPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** {@code site.yaml}: settings of the site, each with a default. */
final class SettingsReader {

  private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Seoul");

  private final ContentFile file;
  private final Fields fields;
  private final Optional<String> siteUrl;

  SettingsReader(ContentFile file, Optional<String> siteUrl) {
    this.file = file;
    this.fields = file.root();
    this.siteUrl = siteUrl;
  }

  SiteSettings read() {
    fields.expectOnly(
        "title", "description", "language", "url", "time-zone", "repository", "emails");
    return new SiteSettings(
        fields.text("title").orElse("confnotes"),
        fields.text("description").orElse(""),
        language(),
        siteUrl.or(() -> fields.text("url")).flatMap(url -> address("url", url)),
        zone(),
        fields.text("repository").flatMap(url -> address("repository", url)),
        emails());
  }

  private String language() {
    String language = fields.text("language").orElse("ko");
    if (!language.equals("ko") && !language.equals("en")) {
      fields.wrong("language", "ko or en");
      return "ko";
    }
    return language;
  }

  private ZoneId zone() {
    try {
      return fields.text("time-zone").map(ZoneId::of).orElse(DEFAULT_ZONE);
    } catch (DateTimeException e) {
      fields.wrong("time-zone", "a zone such as Asia/Seoul");
      return DEFAULT_ZONE;
    }
  }

  private EmailPolicy emails() {
    String policy = fields.text("emails").orElse("obfuscate");
    try {
      return EmailPolicy.valueOf(policy.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      fields.wrong("emails", "show, obfuscate or hide");
      return EmailPolicy.OBFUSCATE;
    }
  }

  /** The address with a slash at its end; a page's own address is appended to it. */
  private Optional<String> address(String key, String written) {
    try {
      URI uri = new URI(written);
      boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (isWeb && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        String ascii = uri.toASCIIString();
        return Optional.of(ascii.endsWith("/") ? ascii : ascii + "/");
      }
    } catch (URISyntaxException notAnAddress) {
      // told below, like every other address that is none
    }
    file.error(
        "url-invalid",
        fields.at(key),
        "\"" + written + "\" is not the address of a site",
        "write it with https:// and its path, for example https://example.org/notes/");
    return Optional.empty();
  }
}
