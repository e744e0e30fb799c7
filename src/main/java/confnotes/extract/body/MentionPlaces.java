package confnotes.extract.body;

import confnotes.extract.mention.FoundMention;
import confnotes.model.Position;
import confnotes.model.Slug;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where in the text mentions stand, by position. */
final class MentionPlaces {

  /**
   * A stretch of one text node that is a mention, or a part of one.
   *
   * @param service the service named
   * @param text the stretch
   * @param id id of the mention; empty for the later parts of one
   */
  record Place(Slug service, String text, String id) {}

  private final NavigableMap<Position, Place> places = new TreeMap<>();

  MentionPlaces(List<FoundMention> mentions, List<String> ids) {
    for (int i = 0; i < mentions.size(); i++) {
      List<FoundMention.Span> spans = mentions.get(i).spans();
      for (int j = 0; j < spans.size(); j++) {
        FoundMention.Span span = spans.get(j);
        String id = j == 0 ? ids.get(i) : "";
        places.put(span.at(), new Place(mentions.get(i).service(), span.text(), id));
      }
    }
  }

  /** The places that begin on a line from one column up to another, in order. */
  Map<Position, Place> between(Position from, int columns) {
    return places.subMap(from, true, new Position(from.line(), from.column() + columns), false);
  }
}
