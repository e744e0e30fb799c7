package confnotes.read.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Judges addresses that authors wrote. Kept are http, https and fragments; an address without a
 * scheme names another note and becomes {@code note:} with the target percent-encoded. Everything
 * else, {@code javascript:} and {@code data:} above all, is no address.
 */
final class Links {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  /** {@code aka.ms/x} or {@code tech.example.com}: a host that was written without a scheme. */
  private static final Pattern BARE_HOST =
      Pattern.compile(
          "(?:[a-z0-9-]+\\.)+([a-z]{2,10})(?::\\d{2,5})?(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

  private static final Set<String> HOST_ENDINGS =
      Set.of(
          "com", "net", "org", "io", "kr", "dev", "co", "ai", "me", "jp", "app", "cloud", "info",
          "tv", "us", "ms", "gl", "ly", "be", "gg", "tech", "blog", "page", "so", "to", "link");

  private static final String UNRESERVED = "-._~/#?=&:@!$'()*+,;[]";

  private final UnaryOperator<String> templates;

  /**
   * @param templates takes the template tags out of an address
   */
  Links(UnaryOperator<String> templates) {
    this.templates = templates;
  }

  /** The address to link to; absent when the words are to stand without a link. */
  Optional<String> href(String written) {
    String address = plain(written);
    if (address.isEmpty() || hasControl(address)) {
      return Optional.empty();
    }
    if (address.startsWith("#")) {
      return address.length() > 1 ? Optional.of(address) : Optional.empty();
    }
    if (address.startsWith("//")) {
      return web("https:" + address);
    }
    if (SCHEME.matcher(address).matches()) {
      return withScheme(address);
    }
    return Optional.of(isBareHost(address) ? "https://" + address : note(address));
  }

  private Optional<String> withScheme(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:")) {
      return Optional.of("mailto:" + encode(address.substring(7), UNRESERVED + "%"));
    }
    return lower.startsWith("http://") || lower.startsWith("https://")
        ? web(address)
        : Optional.empty();
  }

  /** The address without template tags, strip of blanks around it. */
  String plain(String written) {
    return templates.apply(Marks.strip(written).strip()).strip();
  }

  static String note(String target) {
    return "note:" + encode(target, UNRESERVED);
  }

  /** An http or https address that a strict parser takes; absent when it names no host. */
  static Optional<String> web(String address) {
    int colon = address.indexOf(':');
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = address.substring(colon + 1);
    if (!rest.startsWith("//") || rest.startsWith("///") || rest.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    String encoded = scheme + ":" + escaped(rest);
    try {
      URI uri = new URI(encoded);
      boolean hasHost = uri.getRawAuthority() != null && !uri.getRawAuthority().isEmpty();
      return hasHost ? Optional.of(encoded) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Percent-encodes what may not stand in an address; what is encoded already stays. */
  private static String escaped(String address) {
    StringBuilder out = new StringBuilder(address.length() + 16);
    int fragment = address.indexOf('#');
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '%' && !isEncoded(address, i)) {
        out.append("%25");
      } else if (c == '#' && i != fragment) {
        out.append("%23");
      } else if (c > ' ' && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0) {
        out.append(c);
      } else if (c > 0x7F && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
        out.append(c);
      } else {
        out.append(encode(String.valueOf(c), ""));
      }
    }
    return out.toString();
  }

  private static boolean isEncoded(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  private static String encode(String text, String kept) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean isKept = c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
      out.append(isKept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }

  private static boolean isBareHost(String address) {
    var host = BARE_HOST.matcher(address);
    return host.matches() && HOST_ENDINGS.contains(host.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean hasControl(String address) {
    return address.chars().anyMatch(c -> c < ' ' || c == 0x7F) || address.indexOf('\\') >= 0;
  }
}
