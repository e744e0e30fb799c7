package confnotes.link;

import confnotes.model.Note;
import confnotes.model.Session;
import confnotes.model.SpeakerCredit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that several people bear.
 *
 * <p>The reason to tell two people apart is one session whose speakers share a name and not an
 * organisation. Different organisations in different notes are none: people change companies, and
 * notes call the same company by different names.
 */
final class Namesakes {

  private final Map<NameKey, Set<NameKey>> organizations = new HashMap<>();

  static Namesakes of(Collection<Note> notes) {
    Namesakes namesakes = new Namesakes();
    notes.forEach(note -> note.sessions().forEach(namesakes::look));
    return namesakes;
  }

  private void look(Session session) {
    Map<NameKey, Set<NameKey>> here = new HashMap<>();
    for (SpeakerCredit credit : session.speakers()) {
      here.computeIfAbsent(NameKey.of(credit.name()), k -> new HashSet<>())
          .add(NameKey.of(credit.organization().orElse("")));
    }
    here.forEach(
        (name, found) -> {
          if (found.size() > 1) {
            organizations.computeIfAbsent(name, k -> new TreeSet<>()).addAll(found);
          }
        });
  }

  /** The person of a credit: told apart by organisation only where the name needs it. */
  Person of(SpeakerCredit credit) {
    NameKey name = NameKey.of(credit.name());
    List<NameKey> several = List.copyOf(organizations.getOrDefault(name, Set.of()));
    if (several.isEmpty()) {
      return Person.named(name);
    }
    NameKey own = NameKey.of(credit.organization().orElse(""));
    Optional<NameKey> same = several.stream().filter(own::equals).findFirst();
    return new Person(name, same.orElse(several.get(0)));
  }
}
