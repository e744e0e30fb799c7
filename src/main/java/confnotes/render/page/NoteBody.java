package confnotes.render.page;

import confnotes.model.BodyPart;
import confnotes.model.Note;
import confnotes.model.OutlineEntry;
import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.TextPage;
import confnotes.render.part.BodyPiece;
import confnotes.render.part.ContentsEntry;
import confnotes.render.part.SessionCard;
import confnotes.render.text.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The text of a note between the facts of its sessions, and its contents. */
final class NoteBody {

  /** Contents of fewer lines than this say no more than the page itself. */
  private static final int MIN_CONTENTS = 2;

  private static final int MAX_LEVEL = 3;

  private static final Pattern SITE_ADDRESS = Pattern.compile("/[a-z0-9/#-]+");

  private final SessionCards cards;

  NoteBody(SessionCards cards) {
    this.cards = cards;
  }

  List<BodyPiece> of(PublishedNote note) {
    return pieces(note.note().body(), index -> cards.ofNote(note, index), link -> href(note, link));
  }

  /** The text of a page that has no sessions; it links to places of the site: {@code /tags/}. */
  static List<BodyPiece> of(TextPage page) {
    return pieces(
        page.body(),
        index -> {
          throw new IllegalStateException("a session in a page of the site itself: " + index);
        },
        link -> siteHref(page.permalink(), link.target()));
  }

  private static String siteHref(Permalink page, String target) {
    return SITE_ADDRESS.matcher(target).matches()
        ? " href=\"" + page.rootPrefix() + target.substring(1) + "\""
        : "";
  }

  static List<ContentsEntry> contents(Note note) {
    List<ContentsEntry> entries =
        note.outline().stream()
            .filter(entry -> entry.level() <= MAX_LEVEL)
            .map(entry -> entry(note, entry))
            .toList();
    return entries.size() < MIN_CONTENTS ? List.of() : entries;
  }

  private static ContentsEntry entry(Note note, OutlineEntry entry) {
    boolean isSession = entry.session().isPresent();
    String time = isSession ? start(note.sessions().get(entry.session().getAsInt())) : "";
    return new ContentsEntry(entry.title(), "#" + entry.id(), entry.level(), time, isSession);
  }

  private static String start(Session session) {
    return session.time().start().map(DateText::time).orElse("");
  }

  /** Joins what stands between two sessions into one piece. */
  private static List<BodyPiece> pieces(
      List<BodyPart> body,
      IntFunction<SessionCard> card,
      Function<BodyPart.NoteHref, String> href) {
    List<BodyPiece> pieces = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    Optional<SessionCard> session = Optional.empty();
    for (BodyPart part : body) {
      if (part instanceof BodyPart.SessionFacts facts) {
        pieces.add(new BodyPiece(session, html.toString()));
        html.setLength(0);
        session = Optional.of(card.apply(facts.session()));
      } else if (part instanceof BodyPart.NoteHref link) {
        html.append(href.apply(link));
      } else if (part instanceof BodyPart.Html text) {
        html.append(text.value());
      }
    }
    pieces.add(new BodyPiece(session, html.toString()));
    return pieces;
  }

  /** Addresses are ASCII without quotes, so that they stand in an attribute as they are. */
  private static String href(PublishedNote note, BodyPart.NoteHref link) {
    Permalink found = note.noteAddresses().get(link.target());
    return found == null ? "" : " href=\"" + note.permalink().rootPrefix() + found.value() + "\"";
  }
}
