package confnotes.extract.mention;

import confnotes.model.Position;
import confnotes.model.Quote;
import confnotes.model.Slug;
import java.util.List;

/**
 * A place in a body that names a service.
 *
 * @param service the service named
 * @param at place of the first character
 * @param text the name as written; a line break inside is a blank
 * @param quote the sentence it stands in
 * @param heading text of the nearest heading above; empty when there is none
 * @param spans the stretches of text it covers, one a text node, at least one
 */
public record FoundMention(
    Slug service, Position at, String text, Quote quote, String heading, List<Span> spans) {

  public FoundMention {
    spans = List.copyOf(spans);
  }

  /**
   * A stretch within one text node.
   *
   * @param at place of its first character
   * @param text its characters
   */
  public record Span(Position at, String text) {}
}
