package confnotes.link;

import confnotes.model.Lookup;
import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.SessionRef;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import confnotes.model.Speaker;
import confnotes.model.SpeakerCredit;
import confnotes.model.SpeakerFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins the credits of all notes into people, each with one page. */
final class SpeakerDirectory {

  private final SpeakerFacts facts;
  private final Namesakes namesakes;
  private final Map<Slug, Note> notes;
  private final Map<SpeakerCredit, Person> people = new HashMap<>();
  private final Map<Person, Slug> slugs;

  private SpeakerDirectory(SpeakerFacts facts, Map<Slug, Note> notes) {
    this.facts = facts;
    this.notes = notes;
    this.namesakes = Namesakes.of(notes.values());
    this.slugs = addresses(notes.values());
  }

  static SpeakerDirectory of(Map<Slug, Note> notes, List<SpeakerFact> facts) {
    return new SpeakerDirectory(new SpeakerFacts(facts), notes);
  }

  /** For each session of a note, the people of its credits. */
  List<List<Slug>> ofNote(Slug note) {
    return Lookup.required(notes, note).sessions().stream()
        .map(session -> session.speakers().stream().map(this::slugOf).toList())
        .toList();
  }

  /** Everyone who speaks in these notes, by slug. */
  Map<Slug, Speaker> speakers(Map<Slug, PublishedNote> published) {
    Map<Slug, List<SpeakerCredit>> credits = new TreeMap<>();
    Map<Slug, List<SessionRef>> sessions = new TreeMap<>();
    published.forEach(
        (slug, note) -> {
          List<Session> told = note.note().sessions();
          for (int i = 0; i < told.size(); i++) {
            for (SpeakerCredit credit : told.get(i).speakers()) {
              Slug person = slugOf(credit);
              credits.computeIfAbsent(person, k -> new ArrayList<>()).add(credit);
              List<SessionRef> own = sessions.computeIfAbsent(person, k -> new ArrayList<>());
              SessionRef ref = new SessionRef(slug, i);
              if (own.isEmpty() || !own.get(own.size() - 1).equals(ref)) {
                own.add(ref);
              }
            }
          }
        });
    Map<Slug, Speaker> speakers = new LinkedHashMap<>();
    credits.forEach(
        (slug, own) ->
            speakers.put(slug, speaker(slug, own, sessions.getOrDefault(slug, List.of()))));
    return speakers;
  }

  private Speaker speaker(Slug slug, List<SpeakerCredit> credits, List<SessionRef> sessions) {
    String name = shownName(credits);
    Set<String> aliases = new TreeSet<>();
    credits.forEach(credit -> aliases.add(credit.name()));
    facts.of(credits.get(0)).ifPresent(fact -> aliases.addAll(fact.aliases()));
    aliases.remove(name);
    List<String> organizations = new ArrayList<>();
    for (int i = credits.size() - 1; i >= 0; i--) {
      credits
          .get(i)
          .organization()
          .filter(o -> !organizations.contains(o))
          .ifPresent(organizations::add);
    }
    return new Speaker(slug, name, List.copyOf(aliases), organizations, sessions);
  }

  private String shownName(List<SpeakerCredit> credits) {
    return facts
        .of(credits.get(0))
        .map(SpeakerFact::name)
        .orElseGet(() -> Spellings.best(credits.stream().map(SpeakerCredit::name).toList()));
  }

  private Slug slugOf(SpeakerCredit credit) {
    return Lookup.required(slugs, personOf(credit));
  }

  private Person personOf(SpeakerCredit credit) {
    return people.computeIfAbsent(credit, this::findPerson);
  }

  private Person findPerson(SpeakerCredit credit) {
    Optional<SpeakerFact> fact = facts.of(credit);
    return fact.map(f -> new Person(NameKey.of(f.name()), NameKey.of(f.organization().orElse(""))))
        .orElseGet(() -> namesakes.of(credit));
  }

  private Map<Person, Slug> addresses(Collection<Note> all) {
    Map<Person, List<String>> spellings = new TreeMap<>();
    for (Note note : all) {
      for (Session session : note.sessions()) {
        for (SpeakerCredit credit : session.speakers()) {
          String name = facts.of(credit).map(SpeakerFact::name).orElse(credit.name());
          spellings.computeIfAbsent(personOf(credit), k -> new ArrayList<>()).add(name);
        }
      }
    }
    Map<Person, Slug> addressed = new HashMap<>();
    Set<Slug> taken = new HashSet<>();
    spellings.forEach((person, names) -> addressed.put(person, freeSlug(person, names, taken)));
    return addressed;
  }

  private static Slug freeSlug(Person person, List<String> names, Set<Slug> taken) {
    Slug plain = Slugs.of(Spellings.best(names)).orElseGet(() -> new Slug("speaker"));
    Slug slug = plain;
    if (taken.contains(slug) && !person.organization().isEmpty()) {
      slug = Slugs.of(plain + " " + person.organization().value()).orElse(plain);
    }
    for (int number = 2; !taken.add(slug); number++) {
      slug = plain.numbered(number);
    }
    return slug;
  }
}
