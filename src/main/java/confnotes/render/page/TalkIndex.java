package confnotes.render.page;

import confnotes.model.SessionRef;
import confnotes.model.Site;
import confnotes.model.Talk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the talk that a session of a note tells of, so that one talk is listed once. */
final class TalkIndex {

  private final Map<SessionRef, Talk> byAccount = new HashMap<>();

  TalkIndex(Site site) {
    site.events().values().stream()
        .flatMap(event -> event.talks().stream())
        .forEach(talk -> talk.accounts().forEach(account -> byAccount.put(account, talk)));
  }

  /** The talks of some sessions in their order, none twice; a session of no event is its own. */
  List<Talk> talks(Site site, List<SessionRef> sessions) {
    return sessions.stream()
        .map(ref -> Objects.requireNonNullElseGet(byAccount.get(ref), () -> alone(site, ref)))
        .distinct()
        .toList();
  }

  private static Talk alone(Site site, SessionRef ref) {
    return new Talk(
        List.of(ref),
        site.session(ref).time(),
        site.note(ref.note()).speakers().get(ref.index()),
        site.session(ref).services());
  }
}
