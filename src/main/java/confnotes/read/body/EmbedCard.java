package confnotes.read.body;

import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.List;
import java.util.Map;

/** A link in place of what would be loaded from another site. */
public final class EmbedCard {

  private final Words words;

  public EmbedCard(Words words) {
    this.words = words;
  }

  /** {@code <p class="generated embed-card"><a href>title</a> (kind, host)</p>}. */
  BodyNode card(Embed embed, Position at) {
    String kind = words.get(embed.kind());
    String title = embed.title().isEmpty() ? kind : embed.title();
    Element link =
        new Element("a", Map.of("href", embed.address()), List.of(new Text(title, at)), at);
    Text host =
        new Text(" (" + (embed.title().isEmpty() ? "" : kind + ", ") + host(embed) + ")", at);
    return new Element("p", Map.of("class", "generated embed-card"), List.of(link, host), at);
  }

  /** The same card, written among the other HTML of a note. */
  public void write(Embed embed, BodyWriter out, int offset) {
    String kind = words.get(embed.kind());
    out.line();
    out.openOwn("p", Map.of("class", "generated embed-card"), offset);
    out.openOwn("a", Map.of("href", embed.address()), offset);
    out.generated(embed.title().isEmpty() ? kind : embed.title(), offset);
    out.close("a");
    out.generated(" (" + (embed.title().isEmpty() ? "" : kind + ", ") + host(embed) + ")", offset);
    out.close("p");
    out.line();
  }

  private static String host(Embed embed) {
    return embed.address().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#].*", "");
  }
}
