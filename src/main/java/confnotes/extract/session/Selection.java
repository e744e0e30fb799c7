package confnotes.extract.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides between candidates that cannot all be talks: those that stand inside one another, and
 * those of a series that only its wording speaks for.
 */
final class Selection {

  private static final String HOLDS = "holds the talks below";

  private final List<Weighed> weighed;
  private final Map<Integer, List<Weighed>> byStart = new HashMap<>();
  private final Set<Weighed> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Weighed, String> left = new LinkedHashMap<>();

  private Selection(List<Weighed> weighed) {
    this.weighed = List.copyOf(weighed);
    for (Weighed one : weighed) {
      byStart.computeIfAbsent(one.candidate().start(), start -> new ArrayList<>()).add(one);
    }
  }

  /**
   * @param weighed all candidates in reading order
   */
  static Selection of(List<Weighed> weighed) {
    Selection selection = new Selection(weighed);
    for (Weighed one : weighed) {
      if (one.isEnough()) {
        selection.taken.add(one);
      }
    }
    selection.leaveWordyOnes();
    selection.leaveNested();
    selection.leaveLikeContainers();
    return selection;
  }

  /** The talks, in reading order. */
  List<Weighed> taken() {
    List<Weighed> talks = new ArrayList<>(weighed);
    talks.removeIf(one -> !taken.contains(one));
    return talks;
  }

  /** Why candidates with enough points were left. */
  Map<Weighed, String> left() {
    return left;
  }

  private void leave(List<Weighed> some, String reason) {
    for (Weighed one : some) {
      left.put(one, reason);
      taken.remove(one);
    }
  }

  /** Where talks with signs of their own are found, a series without any is something else. */
  private void leaveWordyOnes() {
    List<String> signed =
        taken().stream()
            .filter(Selection::isSigned)
            .map(w -> w.candidate().series())
            .distinct()
            .toList();
    if (signed.isEmpty()) {
      keepBestWordySeries();
      return;
    }
    leave(
        taken().stream().filter(w -> !signed.contains(w.candidate().series())).toList(),
        "other lines of the note have the signs of talks");
  }

  private static boolean isSigned(Weighed weighed) {
    return weighed.isStrong()
        || weighed.has(Clue.SERIES_SPEAKERS)
        || weighed.has(Clue.SERIES_LINKS)
        || weighed.has(Clue.UNDER_SESSIONS);
  }

  private void keepBestWordySeries() {
    Map<String, Double> points = new LinkedHashMap<>();
    taken().forEach(w -> points.merge(w.candidate().series(), w.points(), Double::sum));
    String best =
        points.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    leave(
        taken().stream().filter(w -> !w.candidate().series().equals(best)).toList(),
        "another series of lines reads more like talks");
  }

  /** A heading with talks below is no talk; a topic inside a talk is none either. */
  private void leaveNested() {
    List<Weighed> all = taken();
    for (int i = 0; i < all.size(); i++) {
      Weighed outer = all.get(i);
      List<Weighed> inner = taken.contains(outer) ? inside(outer, all, i + 1) : List.of();
      if (inner.isEmpty()) {
        continue;
      }
      if (isContainer(outer, inner)) {
        leave(List.of(outer), HOLDS);
      } else {
        leave(inner, "stands inside a talk");
      }
    }
  }

  /** Those of other series between the line of {@code outer} and its end. */
  private List<Weighed> inside(Weighed outer, List<Weighed> all, int from) {
    int end = end(outer);
    List<Weighed> inside = new ArrayList<>();
    for (int i = from; i < all.size() && all.get(i).candidate().start() < end; i++) {
      if (taken.contains(all.get(i)) && isInside(outer, end, all.get(i))) {
        inside.add(all.get(i));
      }
    }
    return inside;
  }

  private static boolean isInside(Weighed outer, int end, Weighed inner) {
    int at = inner.candidate().start();
    return outer.candidate().start() < at
        && at < end
        && !outer.candidate().series().equals(inner.candidate().series());
  }

  /**
   * Index behind the last line that tells about {@code talk}: past the topics on its own level,
   * which lack the number that the talks have.
   */
  int end(Weighed talk) {
    int end = talk.candidate().end();
    Optional<Weighed> topic = topicAt(end, talk);
    while (topic.isPresent()) {
      end = topic.get().candidate().end();
      topic = topicAt(end, talk);
    }
    return end;
  }

  private Optional<Weighed> topicAt(int start, Weighed talk) {
    for (Weighed other : byStart.getOrDefault(start, List.of())) {
      if (other.candidate().series().equals(talk.candidate().series())
          && other.has(Clue.NO_NUMBER)
          && !other.isOut()
          && !taken.contains(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Where headings of a series hold talks, so do the others, or would. */
  private void leaveLikeContainers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    left.forEach(
        (w, reason) -> {
          boolean isPlain = reason.equals(HOLDS) && w.candidate().parts().kind().isEmpty();
          counts.merge(w.candidate().series(), isPlain ? 1 : 0, Integer::sum);
        });
    leave(
        taken().stream()
            .filter(w -> counts.getOrDefault(w.candidate().series(), 0) > 1 && !hasSign(w))
            .toList(),
        "lines of its kind hold talks");
  }

  private static boolean hasSign(Weighed weighed) {
    return weighed.namesSpeakers()
        || weighed.has(Clue.TIME)
        || weighed.has(Clue.MARKED)
        || weighed.has(Clue.KIND);
  }

  private static boolean isContainer(Weighed outer, List<Weighed> inner) {
    long signed = inner.stream().filter(Weighed::isStrong).count();
    long named = inner.stream().filter(Weighed::namesSpeakers).count();
    Carrier carrier = outer.candidate().carrier();
    boolean isHeading = carrier == Carrier.HEADING || carrier == Carrier.BOLD;
    boolean isBare = outer.candidate().strengthHere() < 2 && !hasOwnSpeaker(outer, inner);
    boolean isKindOnly = outer.candidate().parts().kind().isPresent() && startsWith(outer, inner);
    return isHeading
        && ((isBare && named >= 2)
            || (isKindOnly && named >= 1)
            || (!outer.isStrong() && signed >= 1));
  }

  /** Whether people are named between the heading and the first talk below it. */
  private static boolean hasOwnSpeaker(Weighed outer, List<Weighed> inner) {
    return outer.candidate().strengthBelow() >= 2
        && inner.get(0).candidate().start() > outer.candidate().start() + 2;
  }

  private static boolean startsWith(Weighed outer, List<Weighed> inner) {
    return inner.get(0).candidate().start() <= outer.candidate().start() + 1;
  }
}
