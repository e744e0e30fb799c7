package confnotes.read.dialect;

import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Boxes, quotes and tabs that are opened by one tag and closed by another. */
final class BoxTags {

  private static final Set<String> QUOTES =
      Set.of("blockquote", "cq", "centerquote", "quote", "pullquote", "cite");

  private final BodyWriter out;
  private final Boxes boxes;

  BoxTags(BodyWriter out, Words words) {
    this.out = out;
    this.boxes = new Boxes(out, words);
  }

  /** Whether the tag is one of these; if so it has been written. */
  boolean write(Tag tag) {
    boolean isPaired = tag.closer() >= 0;
    if (QUOTES.contains(tag.name()) && isPaired) {
      quote(tag);
    } else if (isTab(tag) && isPaired) {
      tab(tag);
    } else if (Boxes.isBox(tag.name())) {
      box(tag, isPaired);
    } else {
      return false;
    }
    return true;
  }

  private static boolean isTab(Tag tag) {
    return tag.name().equals("tab") || tag.name().equals("step");
  }

  private void box(Tag tag, boolean isPaired) {
    if (!isPaired && !tag.isClosing()) {
      unpaired(tag);
    } else if (tag.isClosing()) {
      boxes.close(tag.name());
    } else {
      boxes.openTitled(kind(tag), tag.from(), title(tag));
    }
  }

  /** A box that is never closed says what is in the tag itself. */
  private void unpaired(Tag tag) {
    String said = tag.value("text", "content").orElseGet(() -> title(tag));
    if (!said.isEmpty()) {
      boxes.openTitled(kind(tag), tag.from(), said);
      boxes.close(kind(tag));
    }
  }

  private static String kind(Tag tag) {
    if (Boxes.isFolded(tag.name())) {
      return tag.name();
    }
    Optional<String> given = tag.value("type", "kind", "class", "style").or(() -> tag.word(0));
    return given.filter(word -> BoxKind.of(word).isPresent()).orElse(tag.name());
  }

  private static String title(Tag tag) {
    return tag.value("title", "summary", "caption", "header")
        .orElseGet(
            () ->
                tag.words().stream()
                    .filter(
                        w ->
                            BoxKind.of(w).isEmpty()
                                && !w.matches(
                                    "true|false|open|no-icon|flat|modern|simple|disabled|icon|fa\\w?-?.*"))
                    .collect(Collectors.joining(" ")));
  }

  private void quote(Tag tag) {
    out.line();
    if (tag.isClosing()) {
      out.close("blockquote");
    } else {
      out.openOwn("blockquote", Map.of(), tag.from());
      source(tag);
    }
    out.line();
  }

  /** Who is quoted, which Hexo's tag names: {@code {% blockquote author, source %}}. */
  private void source(Tag tag) {
    String named = tag.value("author", "source", "cite").orElse(String.join(" ", tag.words()));
    if (!named.isEmpty()) {
      out.openOwn("p", Map.of("class", "generated note-title"), tag.from());
      out.generated(named, tag.from());
      out.close("p");
    }
  }

  private void tab(Tag tag) {
    String title = tag.value("name", "title", "label").orElse(String.join(" ", tag.words()));
    if (!tag.isClosing() && !title.isEmpty()) {
      out.line();
      out.openOwn("p", Map.of("class", "generated note-title"), tag.from());
      out.generated(title, tag.from());
      out.close("p");
      out.line();
    }
  }
}
