package confnotes;

import confnotes.model.Event;
import confnotes.model.EventClaim;
import confnotes.model.PublishedNote;
import confnotes.model.Site;
import confnotes.model.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the site knows of a note's event beyond the note, in words for its writer. */
final class EventOnSite {

  private final Site site;

  EventOnSite(Site site) {
    this.site = site;
  }

  /** The event's page and what {@code content/events.yaml} adds; empty for a note of no event. */
  List<String> lines(SourcePath path) {
    for (PublishedNote note : site.notes().values()) {
      if (note.note().source().equals(path)) {
        return note.event().map(site::event).map(this::lines).orElse(List.of());
      }
    }
    return List.of();
  }

  private List<String> lines(Event event) {
    List<String> lines = new ArrayList<>();
    int others = event.notes().size() - 1;
    lines.add(
        "its page is "
            + event.permalink()
            + ", \""
            + event.name()
            + "\""
            + (others == 0
                ? ""
                : ", which it shares with "
                    + others
                    + " other"
                    + (others == 1 ? " note" : " notes")));
    List<String> given = new ArrayList<>();
    add("first day", event.start(), event, EventClaim::start, given);
    add("last day", event.end(), event, EventClaim::end, given);
    add("place", event.place(), event, EventClaim::place, given);
    add("page of its own", event.url(), event, EventClaim::url, given);
    if (!given.isEmpty()) {
      lines.add("content/events.yaml adds what no note states: " + String.join(", ", given));
    }
    return lines;
  }

  private <T> void add(
      String what,
      Optional<T> value,
      Event event,
      Function<EventClaim, Optional<T>> claimed,
      List<String> given) {
    boolean isClaimed =
        event.notes().stream()
            .flatMap(slug -> site.note(slug).note().event().stream())
            .anyMatch(claim -> claimed.apply(claim).isPresent());
    if (!isClaimed) {
      value.ifPresent(v -> given.add(what + " " + v));
    }
  }
}
