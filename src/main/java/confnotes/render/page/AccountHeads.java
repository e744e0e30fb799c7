package confnotes.render.page;

import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.Slug;
import confnotes.render.part.AccountHead;
import confnotes.render.part.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Heads the accounts of sessions, each session's made once: one session speaks of eight services,
 * and is told of on the pages of each.
 */
final class AccountHeads {

  private final SessionCards cards;
  private final Bylines bylines;
  private final Map<Slug, List<AccountHead>> withNote = new HashMap<>();
  private final Map<Slug, List<AccountHead>> withoutNote = new HashMap<>();

  AccountHeads(Workshop workshop) {
    this.cards = new SessionCards(workshop);
    this.bylines = workshop.bylines();
  }

  /** The head of a session, which names its note or does not. */
  AccountHead ofSession(PublishedNote note, int index, boolean namesNote) {
    Map<Slug, List<AccountHead>> known = namesNote ? withNote : withoutNote;
    List<AccountHead> heads = known.get(note.slug());
    if (heads == null) {
      heads = heads(note, namesNote);
      known.put(note.slug(), heads);
    }
    return heads.get(index);
  }

  private List<AccountHead> heads(PublishedNote note, boolean namesNote) {
    List<AccountHead> heads = new ArrayList<>();
    for (int i = 0; i < note.note().sessions().size(); i++) {
      Session session = note.note().sessions().get(i);
      heads.add(
          new AccountHead(
              session.title(),
              note.session(i).value(),
              Workshop.joined(cards.time(session.time()), cards.kind(session.kind())),
              bylines.of(note, i),
              link(note, session.title(), namesNote)));
    }
    return heads;
  }

  /**
   * The head of a stretch outside the sessions; without a heading the note's title stands there.
   */
  static AccountHead outside(PublishedNote note, String heading, String url, boolean namesNote) {
    String title = heading.isEmpty() ? note.note().title() : heading;
    return new AccountHead(title, url, "", List.of(), link(note, title, namesNote));
  }

  private static Optional<Link> link(PublishedNote note, String title, boolean isNamed) {
    return isNamed && !note.note().title().equals(title)
        ? Optional.of(Link.to(note.note().title(), note.permalink()))
        : Optional.empty();
  }
}
