package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.PublishedNote;
import confnotes.model.ServiceUse;
import confnotes.model.Session;
import confnotes.render.part.Account;
import confnotes.render.part.AccountGroup;
import confnotes.render.part.Link;
import confnotes.render.part.SpeakerName;
import confnotes.render.part.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Gathers what is said about a service: by session, then by event. */
final class TagAccounts {

  private final Workshop workshop;
  private final Lines lines;
  private final SessionCards cards;

  TagAccounts(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
    this.cards = new SessionCards(workshop);
  }

  /**
   * A stretch of a note that speaks of a service.
   *
   * @param note the note
   * @param session index of the session; absent outside sessions
   * @param mentions the mentions in it, in reading order
   */
  record Place(PublishedNote note, OptionalInt session, List<Mention> mentions) {

    /** What tells stretches apart: outside sessions every heading is its own. */
    private static List<Object> key(PublishedNote note, Mention mention) {
      return List.of(
          note.slug(), mention.session(), mention.session().isPresent() ? "" : mention.heading());
    }

    /** Whose section on the page it belongs to: its event's, else its note's. */
    String group() {
      return note.event().map(Object::toString).orElse("note-" + note.slug());
    }
  }

  /** The stretches that speak of a service, in the order of its mentions. */
  List<Place> places(ServiceUse use) {
    Map<List<Object>, Place> places = new LinkedHashMap<>();
    for (MentionRef ref : use.mentions()) {
      PublishedNote note = workshop.site().note(ref.note());
      Mention mention = workshop.site().mention(ref);
      places
          .computeIfAbsent(
              Place.key(note, mention), k -> new Place(note, mention.session(), new ArrayList<>()))
          .mentions()
          .add(mention);
    }
    return List.copyOf(places.values());
  }

  /** The stretches by event, in the order in which the events come first. */
  List<AccountGroup> groups(List<Place> places) {
    Map<String, List<Place>> byGroup = new LinkedHashMap<>();
    places.forEach(
        place -> byGroup.computeIfAbsent(place.group(), g -> new ArrayList<>()).add(place));
    return byGroup.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
  }

  private AccountGroup group(String id, List<Place> places) {
    PublishedNote note = places.get(0).note();
    List<Account> accounts =
        places.stream().map(place -> account(place, Integer.MAX_VALUE)).toList();
    Link title =
        note.event()
            .map(workshop.site()::event)
            .map(Lines::link)
            .orElse(Link.to(note.note().title(), note.permalink()));
    String facts =
        note.event()
            .map(workshop.site()::event)
            .map(this::facts)
            .orElse(note.date().map(workshop.dates()::day).orElse(""));
    return new AccountGroup(
        id,
        title.text(),
        title.url(),
        facts,
        String.valueOf(accounts.stream().mapToInt(a -> a.statements().size()).sum()),
        accounts.stream().map(Account::note).distinct().toList(),
        accounts);
  }

  private String facts(Event event) {
    return Workshop.joined(lines.days(event), event.place().orElse(""));
  }

  /** One stretch with at most {@code max} sentences. */
  Account account(Place place, int max) {
    PublishedNote note = place.note();
    Link whole = Link.to(note.note().title(), note.permalink());
    List<Statement> statements = statements(place).stream().limit(max).toList();
    if (place.session().isEmpty()) {
      String heading = place.mentions().get(0).heading();
      String title = heading.isEmpty() ? whole.text() : heading;
      return new Account(title, statements.get(0).url(), "", List.of(), whole, statements);
    }
    int index = place.session().getAsInt();
    Session session = note.note().sessions().get(index);
    List<SpeakerName> speakers = cards.speakers(note, index);
    String context = Workshop.joined(cards.time(session.time()), cards.kind(session.kind()));
    return new Account(
        session.title(), note.session(index).value(), context, speakers, whole, statements);
  }

  /** The sentences in reading order; a sentence that names the service twice comes once. */
  private List<Statement> statements(Place place) {
    Map<String, Statement> bySentence = new LinkedHashMap<>();
    for (Mention mention : place.mentions()) {
      bySentence.putIfAbsent(
          mention.quote().sentence(),
          new Statement(
              mention.quote().before(),
              mention.quote().name(),
              mention.quote().after(),
              place.note().permalink().at(mention.id()).value()));
    }
    return List.copyOf(bySentence.values());
  }
}
