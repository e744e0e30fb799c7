package confnotes.render.page;

import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.Position;
import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.WrittenAddress;
import java.util.List;

/**
 * A note as pages tell of it that are not its own: without its text, and without the places in its
 * file, which every line that is added above moves.
 */
final class ToldNote {

  private static final Position NOWHERE = new Position(1, 1);

  private ToldNote() {}

  /** Whether both tell the same. */
  static boolean isSame(PublishedNote one, PublishedNote other) {
    return of(one).equals(of(other));
  }

  private static PublishedNote of(PublishedNote published) {
    return new PublishedNote(
        of(published.note()),
        published.slug(),
        published.permalink(),
        published.date(),
        published.dateSource(),
        published.event(),
        published.speakers(),
        published.noteAddresses(),
        published.related());
  }

  private static Note of(Note note) {
    return new Note(
        note.source(),
        note.dialect(),
        note.language(),
        note.title(),
        note.date(),
        note.dateSource(),
        note.updated(),
        note.authors(),
        note.categories(),
        note.tags(),
        note.description(),
        note.excerpt(),
        note.isDraft(),
        note.slug(),
        NOWHERE,
        note.formerAddresses().stream().map(a -> new WrittenAddress(a.value(), NOWHERE)).toList(),
        note.event(),
        note.sessions().stream().map(ToldNote::of).toList(),
        note.mentions().stream().map(ToldNote::of).toList(),
        List.of(),
        note.outline(),
        List.of(),
        note.picture(),
        List.of(),
        note.others());
  }

  private static Session of(Session session) {
    return new Session(
        session.id(),
        NOWHERE,
        session.kind(),
        session.title(),
        session.time(),
        session.speakers(),
        session.services(),
        session.excerpt());
  }

  private static Mention of(Mention mention) {
    return new Mention(
        mention.service(),
        NOWHERE,
        mention.text(),
        mention.id(),
        mention.quote(),
        mention.session(),
        mention.heading());
  }
}
