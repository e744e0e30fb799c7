package confnotes.read.dialect;

import confnotes.read.body.BodyWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures: Hugo's figure and its many relatives, Hexo's asset_img and img. */
final class FigureTags {

  private static final Pattern NAME =
      Pattern.compile(
          ".*(fig(ure)?|img|image|photo|pic(ture)?|screenshot|gallery-item|lightbox)s?\\b.*|asset_img|fancybox");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?://|/|\\.{1,2}/).*|.*\\.(png|jpe?g|gif|webp|svg|avif)([?#].*)?");

  private final BodyWriter out;

  FigureTags(BodyWriter out) {
    this.out = out;
  }

  /** Whether the tag is a picture; if so it has been written. */
  boolean write(Tag tag) {
    boolean isInclude = tag.name().equals("include") && isPicture(tag.word(0).orElse(""));
    if (!isInclude && !isPicture(tag.name())) {
      return false;
    }
    if (tag.isClosing()) {
      return true;
    }
    Optional<String> address = address(tag);
    address.ifPresent(a -> figure(tag, a));
    return address.isPresent();
  }

  private static boolean isPicture(String name) {
    return NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private static Optional<String> address(Tag tag) {
    return tag.value("src", "image_path", "url", "file", "image", "link-src", "path", "href")
        .or(() -> tag.words().stream().filter(w -> ADDRESS.matcher(w).matches()).findFirst());
  }

  private void figure(Tag tag, String address) {
    Optional<String> caption = caption(tag, address);
    Map<String, String> image = new LinkedHashMap<>();
    image.put("src", address);
    image.put("alt", tag.value("alt").or(() -> caption).orElse(""));
    tag.value("width").ifPresent(w -> image.put("width", w));
    tag.value("height").ifPresent(h -> image.put("height", h));
    out.line();
    out.openOwn("figure", Map.of(), tag.from());
    Optional<String> link = tag.value("link");
    link.ifPresent(l -> out.open("a", Map.of("href", l), tag.from()));
    out.empty("img", image, tag.from());
    link.ifPresent(l -> out.close("a"));
    caption.ifPresent(c -> caption(c, tag));
    out.close("figure");
    out.line();
  }

  private void caption(String caption, Tag tag) {
    out.openOwn("figcaption", Map.of("class", "generated"), tag.from());
    out.generated(caption, tag.from());
    out.close("figcaption");
  }

  /** A caption or title under its key, or the words behind the address (Hexo). */
  private static Optional<String> caption(Tag tag, String address) {
    Optional<String> given = tag.value("caption", "title", "attr");
    if (given.isPresent() || tag.values().containsValue(address)) {
      return given;
    }
    int at = tag.words().indexOf(address);
    return tag.words().stream()
        .skip(at + 1L)
        .filter(w -> !w.matches("\\d+%?(px)?"))
        .reduce((a, b) -> a + " " + b);
  }
}
