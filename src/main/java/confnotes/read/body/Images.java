package confnotes.read.body;

import confnotes.diagnostic.Diagnostic;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Pictures: local ones by their copy, remote ones as they are, missing ones as an explanation. */
final class Images {

  private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,3})(?:px)?");

  private static final int MAX_SHOWN_ADDRESS = 200;

  private final BodyContext context;
  private final Set<String> reported = new HashSet<>();

  Images(BodyContext context) {
    this.context = context;
  }

  /** What stands for an {@code img}; absent when it has no address at all. */
  Optional<Element> image(Function<String, String> written, Position at) {
    String address = address(written);
    String full = address.startsWith("//") ? "https:" + address : address;
    if (full.isEmpty()) {
      return Optional.empty();
    }
    String lower = full.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return Optional.of(remote(full, written, at));
    }
    boolean hasScheme = lower.matches("[a-z][a-z0-9+.-]*:.*");
    Optional<ImageFile> file = hasScheme ? Optional.empty() : context.image(decoded(full));
    return Optional.of(
        file.filter(f -> f.asset().isPresent())
            .map(f -> local(f, written, at))
            .orElseGet(() -> missing(full, file, written, at)));
  }

  /**
   * The address that a picture has on the site: {@code https:} or {@code site:}; absent, and
   * reported, when there is none.
   */
  Optional<String> address(String written, Position at) {
    return image(key -> key.equals("src") ? written : "", at)
        .map(element -> element.attribute("src"))
        .filter(src -> !src.isEmpty());
  }

  /** The address under the names that pages use: loaded late, or bound by Vue. */
  private String address(Function<String, String> written) {
    for (String key : List.of("src", "data-src", ":src", "v-bind:src")) {
      String address = context.plainAddress(written.apply(key));
      if (!address.isEmpty()) {
        return address;
      }
    }
    return "";
  }

  /** A link to a picture that lies beside the note leads to its copy. */
  String linkTarget(String href) {
    if (!href.startsWith("note:") || !ImageFile.hasImageEnding(href)) {
      return href;
    }
    return context
        .image(decoded(href.substring("note:".length())))
        .flatMap(ImageFile::asset)
        .map(asset -> "site:" + asset.target())
        .orElse(href);
  }

  private Element remote(String address, Function<String, String> written, Position at) {
    String secure = address.replaceFirst("(?i)^http:", "https:");
    Optional<String> web = Links.web(secure);
    if (web.isEmpty()) {
      return missing(address, Optional.empty(), written, at);
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", web.get());
    describe(attributes, written);
    length(attributes, "width", written);
    length(attributes, "height", written);
    attributes.put("loading", "lazy");
    attributes.put("decoding", "async");
    attributes.put("referrerpolicy", "no-referrer");
    return new Element("img", attributes, List.of(), at);
  }

  private Element local(ImageFile file, Function<String, String> written, Position at) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", "site:" + file.asset().orElseThrow().target());
    describe(attributes, written);
    file.size()
        .ifPresent(
            size -> {
              attributes.put("width", String.valueOf(size.width()));
              attributes.put("height", String.valueOf(size.height()));
            });
    attributes.put("loading", "lazy");
    attributes.put("decoding", "async");
    return new Element("img", attributes, List.of(), at);
  }

  private static void describe(Map<String, String> attributes, Function<String, String> written) {
    attributes.put("alt", written.apply("alt").strip());
    String title = written.apply("title").strip();
    if (!title.isEmpty()) {
      attributes.put("title", title);
    }
  }

  private static void length(
      Map<String, String> attributes, String key, Function<String, String> written) {
    var length = LENGTH.matcher(written.apply(key).strip());
    if (length.matches()) {
      attributes.put(key, length.group(1));
    }
  }

  private Element missing(
      String address, Optional<ImageFile> file, Function<String, String> written, Position at) {
    Optional<String> problem = file.flatMap(ImageFile::problem);
    report(address, problem, at);
    String shown = shortened(address);
    String why = context.words().get(problem.isPresent() ? "image.unsafe" : "image.missing");
    String alt = written.apply("alt").strip();
    Element explanation =
        new Element(
            "figcaption",
            Map.of(),
            List.of(
                new Text(alt.isEmpty() ? "" : alt + " — ", at),
                new Text(why + ": ", at),
                new Element("code", Map.of(), List.of(new Text(shown, at)), at)),
            at);
    return new Element(
        "figure", Map.of("class", "generated missing-image"), List.of(explanation), at);
  }

  /** One warning for each picture, where it is first wanted. */
  private void report(String address, Optional<String> problem, Position at) {
    if (!reported.add(address)) {
      return;
    }
    String message =
        problem
            .map(p -> "the image \"" + shortened(address) + "\" cannot be shown: " + p)
            .orElse("there is no image \"" + shortened(address) + "\"");
    String hint =
        problem.isPresent()
            ? "use another picture"
            : "put it beside the note, or in a folder images, static or assets of the notes";
    String code = problem.isPresent() ? "image-refused" : "image-missing";
    context.report(Diagnostic.warning(code, context.text().span(at), message, hint));
  }

  private static String shortened(String address) {
    return address.length() <= MAX_SHOWN_ADDRESS
        ? address
        : address.substring(0, MAX_SHOWN_ADDRESS) + "…";
  }

  /** A file name as it is on disk; what is no percent-encoding stays as written. */
  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
