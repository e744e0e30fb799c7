package confnotes.extract.body;

import confnotes.extract.mention.FoundMention;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.Slug;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where in the text mentions stand, by position. */
final class MentionPlaces {

  /**
   * A stretch of one text node that is a mention, or a part of one.
   *
   * @param at where it begins
   * @param service the service named
   * @param text the stretch
   * @param id id of the mention; empty for the later parts of one
   */
  record Place(Position at, Slug service, String text, String id) {}

  private final NavigableMap<Position, Place> places = new TreeMap<>();

  /** Numbers of the lines on which one begins. */
  private final BitSet lines = new BitSet();

  MentionPlaces(List<FoundMention> mentions, List<String> ids) {
    for (int i = 0; i < mentions.size(); i++) {
      List<FoundMention.Span> spans = mentions.get(i).spans();
      for (int j = 0; j < spans.size(); j++) {
        FoundMention.Span span = spans.get(j);
        String id = j == 0 ? ids.get(i) : "";
        lines.set(span.at().line());
        places.put(span.at(), new Place(span.at(), mentions.get(i).service(), span.text(), id));
      }
    }
  }

  /** The places that begin in a text, in order. */
  Collection<Place> in(Text text) {
    Position from = text.at();
    if (!lines.get(from.line())) {
      return List.of(); // as in most texts
    }
    int columns = text.value().codePointCount(0, text.value().length());
    Position end = new Position(from.line(), from.column() + columns);
    return places.subMap(from, true, end, false).values();
  }
}
