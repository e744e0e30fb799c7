package confnotes.read.dialect;

import confnotes.read.body.BodyWriter;
import confnotes.read.body.Embed;
import confnotes.read.body.EmbedCard;
import confnotes.read.body.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What other sites show: videos, slides, gists, posts. Each becomes a link card. */
final class CardTags {

  private static final Map<String, Function<String, String>> BY_ID =
      Map.ofEntries(
          Map.entry("youtube", id -> "https://www.youtube.com/watch?v=" + id),
          Map.entry("youtubelite", id -> "https://www.youtube.com/watch?v=" + id),
          Map.entry("yt", id -> "https://www.youtube.com/watch?v=" + id),
          Map.entry("vimeo", id -> "https://vimeo.com/" + id),
          Map.entry("bilibili", id -> "https://www.bilibili.com/video/" + id),
          Map.entry("tweet", id -> "https://twitter.com/i/status/" + id),
          Map.entry("twitter", id -> "https://twitter.com/i/status/" + id),
          Map.entry("x", id -> "https://twitter.com/i/status/" + id),
          Map.entry("instagram", id -> "https://www.instagram.com/p/" + id + "/"),
          Map.entry("speakerdeck", id -> "https://speakerdeck.com/player/" + id),
          Map.entry(
              "slideshare", id -> "https://www.slideshare.net/slideshow/embed_code/key/" + id),
          Map.entry("codepen", id -> "https://codepen.io/" + id),
          Map.entry("jsfiddle", id -> "https://jsfiddle.net/" + id),
          Map.entry("asciinema", id -> "https://asciinema.org/a/" + id),
          Map.entry("gist", id -> "https://gist.github.com/" + id),
          Map.entry("video", id -> id),
          Map.entry("audio", id -> id),
          Map.entry("embed", id -> id),
          Map.entry("iframe", id -> id),
          Map.entry("pdf", id -> id),
          Map.entry("oembed", id -> id));

  private final BodyWriter out;
  private final Words words;

  CardTags(BodyWriter out, Words words) {
    this.out = out;
    this.words = words;
  }

  /** Whether the tag shows something of another site; if so it has been written. */
  boolean write(Tag tag) {
    String name = provider(tag);
    Function<String, String> page = BY_ID.get(name);
    if (page == null) {
      return false;
    }
    if (tag.isClosing()) {
      return true;
    }
    Optional<Embed> embed =
        id(name, tag)
            .map(id -> isWeb(id) ? id : page.apply(id))
            .flatMap(a -> Embed.at(a, tag.value("title", "caption").orElse("")));
    embed.ifPresent(e -> new EmbedCard(words).write(e, out, tag.from()));
    return embed.isPresent();
  }

  /** {@code {% include video id=… provider="youtube" %}} and {@code {% include youtube.html %}}. */
  private static String provider(Tag tag) {
    if (!tag.name().equals("include")) {
      return tag.name();
    }
    String file = tag.word(0).orElse("").replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "");
    return tag.value("provider")
        .orElse(
            file.replaceFirst("(?i)[-_]?(player|embed|video)$", "").isEmpty()
                ? file
                : file.replaceFirst("(?i)[-_]?(player|embed)$", ""));
  }

  private static Optional<String> id(String name, Tag tag) {
    Optional<String> named = tag.value("id", "src", "url", "link", "video_id", "href", "data");
    if (named.isPresent()) {
      return named;
    }
    int first = tag.name().equals("include") ? 1 : 0;
    Optional<String> second =
        tag.word(first + 1).filter(w -> name.equals("gist") && !w.contains("."));
    return tag.word(first).map(w -> second.map(s -> w + "/" + s).orElse(w));
  }

  private static boolean isWeb(String address) {
    return address.startsWith("http://")
        || address.startsWith("https://")
        || address.startsWith("//");
  }
}
