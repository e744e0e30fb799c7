package confnotes.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A service's name in an address as people type it in their own script. */
final class TagName {

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private TagName() {}

  /** {@code 다이나모 DB} as {@code 다이나모-db}; absent for a name in ASCII, which a slug serves. */
  static Optional<String> asWritten(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String joined = OTHERS.matcher(folded).replaceAll("-").replaceAll("^-|-$", "");
    return Optional.of(joined).filter(s -> !s.isEmpty() && !ASCII.matcher(s).matches());
  }
}
