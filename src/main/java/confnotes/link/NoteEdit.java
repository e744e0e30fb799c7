package confnotes.link;

import confnotes.model.BodyPart.NoteHref;
import confnotes.model.Event;
import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.model.Slug;
import confnotes.model.WrittenAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Brings what one note says now into a site without linking all notes again. Most edits change the
 * words of a note and not what connects it with others: its address, its date, its event, who
 * speaks, which services each session names, to which notes it links. Then no other note, no person
 * and no neighbourhood of services is another; what is counted and laid out of the note's own
 * mentions and sessions is done again.
 */
public final class NoteEdit {

  private final Site before;
  private final PublishedNote old;
  private final PublishedNote edited;

  private NoteEdit(Site before, PublishedNote old, Note now) {
    this.before = before;
    this.old = old;
    this.edited =
        new PublishedNote(
            now,
            old.slug(),
            old.permalink(),
            old.date(),
            old.dateSource(),
            old.event(),
            old.speakers(),
            old.noteAddresses(),
            old.related());
  }

  /**
   * The site that {@link SiteLinker} makes of the notes of {@code before} with {@code now} in the
   * place of the one from the same file.
   *
   * @return absent where the edit reaches further than the note itself, and all are to be linked
   */
  public static Optional<Site> of(Site before, Note now) {
    return before.notes().values().stream()
        .filter(published -> published.note().source().equals(now.source()))
        .findFirst()
        .filter(old -> isConnectedAlike(old.note(), now))
        .map(old -> new NoteEdit(before, old, now).site());
  }

  private static boolean isConnectedAlike(Note old, Note now) {
    return now.slug().equals(old.slug())
        && now.title().equals(old.title())
        && now.date().equals(old.date())
        && now.dateSource() == old.dateSource()
        && now.isDraft() == old.isDraft()
        && now.event().equals(old.event())
        && formerAddresses(now).equals(formerAddresses(old))
        && credits(now).equals(credits(old))
        && mentioned(now).distinct().toList().equals(mentioned(old).distinct().toList())
        && servicesBySession(now).equals(servicesBySession(old))
        && links(now).equals(links(old));
  }

  private static List<String> formerAddresses(Note note) {
    return note.formerAddresses().stream().map(WrittenAddress::value).toList();
  }

  /** Who speaks, and when: who speaks in two rooms at once is two people. */
  private static List<?> credits(Note note) {
    return note.sessions().stream().map(s -> List.of(s.speakers(), s.time())).toList();
  }

  private static Map<OptionalInt, Set<Slug>> servicesBySession(Note note) {
    Map<OptionalInt, Set<Slug>> services = new HashMap<>();
    note.mentions()
        .forEach(
            mention ->
                services
                    .computeIfAbsent(mention.session(), session -> new HashSet<>())
                    .add(mention.service()));
    return services;
  }

  private static Set<String> links(Note note) {
    return note.body().stream()
        .filter(NoteHref.class::isInstance)
        .map(part -> ((NoteHref) part).target())
        .collect(Collectors.toSet());
  }

  private Site site() {
    Map<Slug, PublishedNote> notes = new LinkedHashMap<>(before.notes());
    notes.put(edited.slug(), edited);
    Map<Slug, Event> events = new LinkedHashMap<>(before.events());
    if (!accounts(edited.note()).equals(accounts(old.note()))) {
      edited.event().ifPresent(slug -> events.put(slug, retold(before.event(slug), notes)));
    }
    Map<Slug, ServiceUse> services = new LinkedHashMap<>(before.services());
    List<Slug> mentioned = mentioned(edited.note()).toList();
    if (!mentioned.equals(mentioned(old.note()).toList())) {
      Set.copyOf(mentioned).forEach(slug -> services.put(slug, recounted(before.service(slug))));
    }
    return new Site(
        before.settings(),
        notes,
        events,
        before.speakers(),
        services,
        before.pages(),
        before.redirects());
  }

  /** What a programme tells of a note's sessions, beside who speaks and when. */
  private static List<?> accounts(Note note) {
    return note.sessions().stream()
        .map(s -> List.of(s.title(), s.services(), s.excerpt()))
        .toList();
  }

  private static Stream<Slug> mentioned(Note note) {
    return note.mentions().stream().map(Mention::service);
  }

  private static Event retold(Event event, Map<Slug, PublishedNote> notes) {
    List<PublishedNote> own = event.notes().stream().map(notes::get).toList();
    return new Event(
        event.slug(),
        event.name(),
        event.series(),
        event.edition(),
        event.year(),
        event.start(),
        event.end(),
        event.place(),
        event.url(),
        event.hasGivenFacts(),
        event.notes(),
        new TimelineBuilder(own).talks(),
        event.otherEditions());
  }

  /** The note keeps its place among those that mention the service. */
  private ServiceUse recounted(ServiceUse use) {
    List<MentionRef> own = mentions(use.service().slug());
    List<MentionRef> mentions = new ArrayList<>(use.mentions());
    long newer = use.mentions().stream().takeWhile(ref -> !isOwn(ref)).count();
    mentions.removeIf(this::isOwn);
    mentions.addAll((int) newer, own);
    SortedMap<Integer, Integer> byYear = new TreeMap<>(use.mentionsByYear());
    int more = mentions.size() - use.mentions().size();
    edited.year().ifPresent(year -> byYear.merge(year, more, Integer::sum));
    return new ServiceUse(use.service(), mentions, use.notes(), byYear, use.together());
  }

  private boolean isOwn(MentionRef ref) {
    return ref.note().equals(edited.slug());
  }

  private List<MentionRef> mentions(Slug service) {
    List<Mention> all = edited.note().mentions();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).service().equals(service))
        .mapToObj(i -> new MentionRef(edited.slug(), i))
        .toList();
  }
}
