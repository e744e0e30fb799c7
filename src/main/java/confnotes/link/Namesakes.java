package confnotes.link;

import confnotes.model.Note;
import confnotes.model.Session;
import confnotes.model.SessionTime;
import confnotes.model.SpeakerCredit;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that several people bear.
 *
 * <p>The reason to tell two people apart is that they share a name and not an organisation in one
 * session, or in two sessions of a note that were held at the same time. Different organisations in
 * different notes are none: people change companies, and notes call the same company by different
 * names.
 */
final class Namesakes {

  private final Map<NameKey, Set<NameKey>> organizations = new HashMap<>();

  /** One name on one talk. */
  private record Billing(NameKey organization, int session, SessionTime time) {}

  private static final Comparator<Billing> IN_TURN =
      Comparator.comparingInt((Billing b) -> b.time().day().orElse(0))
          .thenComparing(b -> b.time().start().orElse(LocalTime.MAX))
          .thenComparingInt(Billing::session);

  static Namesakes of(Collection<Note> notes) {
    Namesakes namesakes = new Namesakes();
    notes.forEach(note -> namesakes.look(note.sessions()));
    return namesakes;
  }

  private void look(List<Session> sessions) {
    Map<NameKey, List<Billing>> byName = new HashMap<>();
    for (int i = 0; i < sessions.size(); i++) {
      for (SpeakerCredit credit : sessions.get(i).speakers()) {
        byName
            .computeIfAbsent(NameKey.of(credit.name()), k -> new ArrayList<>())
            .add(new Billing(organization(credit), i, sessions.get(i).time()));
      }
    }
    byName.forEach(this::look);
  }

  private void look(NameKey name, List<Billing> billings) {
    billings.sort(IN_TURN);
    Billing longest = billings.get(0);
    for (int i = 1; i < billings.size(); i++) {
      Billing next = billings.get(i);
      if (billings.get(i - 1).session() == next.session()) {
        tellApart(name, billings.get(i - 1), next);
      }
      if (areAtOnce(longest.time(), next.time())) {
        tellApart(name, longest, next);
      }
      longest = lasts(longest.time(), next.time()) ? longest : next;
    }
  }

  private void tellApart(NameKey name, Billing one, Billing next) {
    if (!one.organization().equals(next.organization())) {
      organizations
          .computeIfAbsent(name, k -> new TreeSet<>())
          .addAll(List.of(one.organization(), next.organization()));
    }
  }

  /**
   * Whether a talk begins before another has ended, and nobody can be at both; times that are not
   * known tell nothing.
   */
  private static boolean areAtOnce(SessionTime one, SessionTime next) {
    return lasts(one, next.day(), next.start());
  }

  /** Whether a talk still goes on when the next has ended. */
  private static boolean lasts(SessionTime one, SessionTime next) {
    return lasts(one, next.day(), next.end().or(next::start));
  }

  private static boolean lasts(SessionTime one, OptionalInt day, Optional<LocalTime> time) {
    return one.day().equals(day)
        && one.end().isPresent()
        && time.isPresent()
        && time.get().isBefore(one.end().get());
  }

  private static NameKey organization(SpeakerCredit credit) {
    return NameKey.of(credit.organization().orElse(""));
  }

  /** The person of a credit: told apart by organisation only where the name needs it. */
  Person of(SpeakerCredit credit) {
    NameKey name = NameKey.of(credit.name());
    List<NameKey> several = List.copyOf(organizations.getOrDefault(name, Set.of()));
    if (several.isEmpty()) {
      return Person.named(name);
    }
    NameKey own = organization(credit);
    Optional<NameKey> same = several.stream().filter(own::equals).findFirst();
    return new Person(name, same.orElse(several.get(0)));
  }
}
