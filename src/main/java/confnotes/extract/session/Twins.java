package confnotes.extract.session;

import confnotes.model.Lookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins candidates that are one talk: a row of the timetable and the heading with the notes, a
 * hand-made contents and the talks it lists.
 *
 * <p>The one with the fuller notes stands for both; the other lends it what it does not know
 * itself.
 */
final class Twins {

  /** No event has more talks; in a longer list, titles are compared with those of so many. */
  private static final int MAX_COMPARED = 1_000;

  private final Map<Weighed, TitleKey> keys = new HashMap<>();

  /** The talk that stands for both, and those that lend it facts. */
  private final Map<Weighed, List<Weighed>> groups = new LinkedHashMap<>();

  static Twins of(List<Weighed> taken, List<Weighed> all) {
    Twins twins = new Twins();
    for (Weighed talk : taken) {
      twins.add(talk);
    }
    Set<Weighed> known = new HashSet<>(taken);
    all.stream().filter(w -> !known.contains(w) && !w.isOut()).forEach(twins::lend);
    return twins;
  }

  /** Each talk with its lenders. */
  Map<Weighed, List<Weighed>> groups() {
    return groups;
  }

  private void add(Weighed talk) {
    Weighed twin = twinOf(talk);
    if (twin == null) {
      groups.put(talk, new ArrayList<>());
      return;
    }
    List<Weighed> lenders = Lookup.required(groups, twin);
    if (isFuller(talk, twin)) {
      groups.remove(twin);
      lenders.add(twin);
      groups.put(talk, lenders);
    } else {
      lenders.add(talk);
    }
  }

  /** A line that is no talk by itself may still know a talk's time or speaker. */
  private void lend(Weighed other) {
    Weighed twin = twinOf(other);
    if (twin != null) {
      Lookup.required(groups, twin).add(other);
    }
  }

  private @Nullable Weighed twinOf(Weighed talk) {
    TitleKey key = key(talk);
    int compared = 0;
    for (Weighed other : groups.keySet()) {
      if (compared++ == MAX_COMPARED) {
        break;
      }
      Candidate candidate = other.candidate();
      boolean isApart =
          !candidate.series().equals(talk.candidate().series())
              || candidate.bodyLines() == 0
              || talk.candidate().bodyLines() == 0;
      if (isApart
          && !candidate.holds(talk.candidate())
          && key.isLike(key(other))
          && haveNoOtherTime(talk, other)) {
        return other;
      }
    }
    return null;
  }

  private TitleKey key(Weighed talk) {
    return keys.computeIfAbsent(talk, t -> TitleKey.of(t.candidate().parts().title()));
  }

  private static boolean haveNoOtherTime(Weighed one, Weighed other) {
    TitleParts a = one.candidate().parts();
    TitleParts b = other.candidate().parts();
    return a.time().isEmpty()
        || b.time().isEmpty()
        || a.time().get().start().equals(b.time().get().start());
  }

  private static boolean isFuller(Weighed one, Weighed other) {
    boolean isHeading = one.candidate().carrier() == Carrier.HEADING;
    boolean isOtherHeading = other.candidate().carrier() == Carrier.HEADING;
    return isHeading == isOtherHeading
        ? one.candidate().bodyLines() > other.candidate().bodyLines()
        : isHeading;
  }
}
