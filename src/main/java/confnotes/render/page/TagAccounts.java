package confnotes.render.page;

import confnotes.model.Event;
import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.PublishedNote;
import confnotes.model.ServiceUse;
import confnotes.render.part.Account;
import confnotes.render.part.AccountGroup;
import confnotes.render.part.Link;
import confnotes.render.part.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what is said about a service: by session, then by event. */
final class TagAccounts {

  private final Workshop workshop;
  private final Lines lines;
  private final AccountHeads heads;

  TagAccounts(Workshop workshop) {
    this.workshop = workshop;
    this.lines = new Lines(workshop);
    this.heads = new AccountHeads(workshop);
  }

  /** The stretches that speak of a service, in the order of its mentions. */
  List<Place> places(ServiceUse use) {
    List<Place> places = new ArrayList<>();
    PublishedNote note = null;
    Map<Object, Place> ofNote = Map.of();
    for (MentionRef ref : use.mentions()) {
      if (note == null || !note.slug().equals(ref.note())) {
        note = workshop.site().toldNote(ref.note());
        ofNote = new HashMap<>();
      }
      Mention mention = note.note().mentions().get(ref.index());
      Place place = ofNote.get(Place.key(mention));
      if (place == null) {
        place = new Place(note, mention.session(), new ArrayList<>());
        ofNote.put(Place.key(mention), place);
        places.add(place);
      }
      place.mentions().add(mention);
    }
    return places;
  }

  /** The stretches by event, in the order in which the events come first. */
  List<AccountGroup> groups(List<Place> places) {
    Map<String, List<Place>> byGroup = new LinkedHashMap<>();
    places.forEach(
        place -> byGroup.computeIfAbsent(place.group(), g -> new ArrayList<>()).add(place));
    return byGroup.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
  }

  /** Where all was read in one note, that is said at its head; else at each account. */
  private AccountGroup group(String id, List<Place> places) {
    PublishedNote note = places.get(0).note();
    boolean isOneNote = places.stream().allMatch(p -> p.note().slug().equals(note.slug()));
    Optional<Event> event = note.event().map(workshop.site()::event);
    Link whole = Link.to(note.note().title(), note.permalink());
    Link title = event.map(Lines::link).orElse(whole);
    List<Account> accounts =
        places.stream().map(place -> account(place, statements(place), !isOneNote)).toList();
    return new AccountGroup(
        id,
        title.text(),
        title.url(),
        event.map(this::facts).orElseGet(() -> note.date().map(workshop.dates()::day).orElse("")),
        String.valueOf(accounts.stream().mapToInt(a -> a.statements().size()).sum()),
        isOneNote && !whole.text().equals(title.text()) ? Optional.of(whole) : Optional.empty(),
        accounts);
  }

  private String facts(Event event) {
    return Workshop.joined(lines.days(event), event.place().orElse(""));
  }

  /** The first sentence of a stretch. */
  Account first(Place place) {
    return account(place, statements(place).subList(0, 1), true);
  }

  private Account account(Place place, List<Statement> statements, boolean namesNote) {
    if (place.session().isPresent()) {
      int session = place.session().getAsInt();
      return new Account(heads.ofSession(place.note(), session, namesNote), statements);
    }
    String heading = place.mentions().get(0).heading();
    String url = statements.get(0).url();
    return new Account(AccountHeads.outside(place.note(), heading, url, namesNote), statements);
  }

  /** The sentences in reading order; a sentence that names the service twice comes once. */
  private static List<Statement> statements(Place place) {
    if (place.mentions().size() == 1) {
      return List.of(statement(place.note(), place.mentions().get(0)));
    }
    Map<String, Statement> bySentence = new LinkedHashMap<>();
    for (Mention mention : place.mentions()) {
      bySentence.putIfAbsent(mention.quote().sentence(), statement(place.note(), mention));
    }
    return List.copyOf(bySentence.values());
  }

  private static Statement statement(PublishedNote note, Mention mention) {
    return new Statement(
        mention.quote().before(),
        mention.quote().name(),
        mention.quote().after(),
        note.permalink().at(mention.id()).value());
  }
}
