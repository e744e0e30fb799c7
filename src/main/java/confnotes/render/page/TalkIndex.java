package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.PublishedNote;
import confnotes.model.SessionRef;
import confnotes.model.Slug;
import confnotes.model.Talk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the talk that a session of a note tells of, so that one talk is listed once. */
final class TalkIndex {

  private final SiteView site;
  private final Map<Slug, Map<SessionRef, Talk>> byEvent = new HashMap<>();

  TalkIndex(SiteView site) {
    this.site = site;
  }

  /** The talks of some sessions in their order, none twice; a session of no event is its own. */
  List<Talk> talks(List<SessionRef> sessions) {
    return sessions.stream().map(this::talk).distinct().toList();
  }

  private Talk talk(SessionRef ref) {
    PublishedNote note = site.toldNote(ref.note());
    return note.event()
        .map(site::event)
        .map(event -> Objects.requireNonNull(accounts(event).get(ref)))
        .orElseGet(() -> alone(note, ref));
  }

  private Map<SessionRef, Talk> accounts(Event event) {
    return byEvent.computeIfAbsent(event.slug(), slug -> byAccount(event.talks()));
  }

  private static Map<SessionRef, Talk> byAccount(List<Talk> talks) {
    Map<SessionRef, Talk> byAccount = new HashMap<>();
    talks.forEach(talk -> talk.accounts().forEach(account -> byAccount.put(account, talk)));
    return byAccount;
  }

  private static Talk alone(PublishedNote note, SessionRef ref) {
    return new Talk(
        List.of(ref),
        note.note().sessions().get(ref.index()).time(),
        note.speakers().get(ref.index()),
        note.note().sessions().get(ref.index()).services());
  }
}
