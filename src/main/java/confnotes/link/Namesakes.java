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
    for (int i = 1; i < billings.size(); i++) {
      Billing one = billings.get(i - 1);
      Billing next = billings.get(i);
      if (!one.organization().equals(next.organization()) && areTwo(one, next)) {
        organizations
            .computeIfAbsent(name, k -> new TreeSet<>())
            .addAll(List.of(one.organization(), next.organization()));
      }
    }
  }

  /** On one talk, or where nobody can be: in two rooms at once. */
  private static boolean areTwo(Billing one, Billing next) {
    return one.session() == next.session() || areAtOnce(one.time(), next.time());
  }

  /** Whether a talk begins before another has ended; times that are not known tell nothing. */
  private static boolean areAtOnce(SessionTime one, SessionTime next) {
    return one.day().equals(next.day())
        && one.end().isPresent()
        && next.start().isPresent()
        && next.start().get().isBefore(one.end().get());
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
