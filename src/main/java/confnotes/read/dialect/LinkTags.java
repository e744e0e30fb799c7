package confnotes.read.dialect;

import confnotes.read.body.BodyWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags that stand for a link or for a word. */
final class LinkTags {

  private static final Set<String> NOTES =
      Set.of("ref", "relref", "post_link", "post_url", "post_path", "internal_link");

  private static final Set<String> BUTTONS = Set.of("button", "btn", "link", "a", "button_link");

  private static final Set<String> WORDS =
      Set.of("kbd", "abbr", "sub", "sup", "u", "del", "text", "emp");

  private static final Pattern QUOTED =
      Pattern.compile("\\s*[\"']([^\"']*)[\"']\\s*\\|.*", Pattern.DOTALL);

  private final BodyWriter out;

  LinkTags(BodyWriter out) {
    this.out = out;
  }

  /** Whether the tag is one of these; if so it has been written. */
  boolean write(Tag tag) {
    if (NOTES.contains(tag.name())) {
      tag.value("path")
          .or(() -> tag.word(0))
          .ifPresent(target -> link(tag, target, label(tag, 1, target)));
      return true;
    }
    if (BUTTONS.contains(tag.name())) {
      return button(tag);
    }
    if (WORDS.contains(tag.name())) {
      words(tag);
      return true;
    }
    return false;
  }

  /** A quoted text through a filter is that text; a field of the site is not known here. */
  void output(Tag tag) {
    Matcher quoted = QUOTED.matcher(tag.name());
    if (quoted.matches()) {
      out.openOwn("span", Map.of("class", "generated"), tag.from());
      out.generated(quoted.group(1), tag.from());
      out.close("span");
    }
  }

  private boolean button(Tag tag) {
    if (tag.isClosing()) {
      out.close("a");
      return true;
    }
    Optional<String> address =
        tag.value("href", "url", "link", "relref", "to", "src")
            .or(
                () ->
                    tag.words().stream()
                        .filter(w -> w.contains("/") || w.contains("."))
                        .findFirst());
    if (address.isEmpty()) {
      return false;
    }
    if (tag.closer() >= 0) {
      out.open("a", Map.of("href", address.get()), tag.from());
    } else {
      link(
          tag,
          address.get(),
          tag.value("text", "title", "label").orElseGet(() -> label(tag, address.get())));
    }
    return true;
  }

  /** The words in front of the address (Hexo's link), else those behind it (its button). */
  private static String label(Tag tag, String address) {
    int at = tag.words().indexOf(address);
    return at > 0 ? String.join(" ", tag.words().subList(0, at)) : label(tag, at + 1, address);
  }

  private static String label(Tag tag, int from, String otherwise) {
    return tag.words().stream()
        .skip(from)
        .filter(w -> !w.equals("true") && !w.equals("false"))
        .reduce((a, b) -> a + " " + b)
        .orElse(otherwise);
  }

  private void link(Tag tag, String address, String label) {
    out.openOwn("span", Map.of("class", "generated"), tag.from());
    out.open("a", Map.of("href", address), tag.from());
    out.generated(label, tag.from());
    out.close("a");
    out.close("span");
  }

  private void words(Tag tag) {
    String said = tag.value("text", "title").orElse(String.join(" ", tag.words()));
    if (!tag.isClosing() && !said.isEmpty()) {
      out.openOwn("span", Map.of("class", "generated"), tag.from());
      out.generated(said, tag.from());
      out.close("span");
    }
  }
}
