package confnotes.extract.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides between candidates that cannot all be talks: those that stand inside one another, and
 * those of a series that only its wording speaks for.
 */
final class Selection {

  private static final String HOLDS = "holds the talks below";

  private final List<Weighed> weighed = new ArrayList<>();
  private final List<Weighed> taken = new ArrayList<>();
  private final Map<Weighed, String> left = new LinkedHashMap<>();

  private Selection() {}

  static Selection of(List<Weighed> weighed) {
    Selection selection = new Selection();
    selection.weighed.addAll(weighed);
    weighed.stream().filter(Weighed::isEnough).forEach(selection.taken::add);
    selection.leaveWordyOnes();
    selection.leaveNested();
    selection.leaveLikeContainers();
    return selection;
  }

  /** The talks, in reading order. */
  List<Weighed> taken() {
    return List.copyOf(taken);
  }

  /** Why candidates with enough points were left. */
  Map<Weighed, String> left() {
    return left;
  }

  private void leave(List<Weighed> some, String reason) {
    some.forEach(w -> left.put(w, reason));
    taken.removeAll(some);
  }

  /** Where talks with signs of their own are found, a series without any is something else. */
  private void leaveWordyOnes() {
    List<String> signed =
        taken.stream()
            .filter(Selection::isSigned)
            .map(w -> w.candidate().series())
            .distinct()
            .toList();
    if (signed.isEmpty()) {
      keepBestWordySeries();
      return;
    }
    leave(
        taken.stream().filter(w -> !signed.contains(w.candidate().series())).toList(),
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
    taken.forEach(w -> points.merge(w.candidate().series(), w.points(), Double::sum));
    String best =
        points.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    leave(
        taken.stream().filter(w -> !w.candidate().series().equals(best)).toList(),
        "another series of lines reads more like talks");
  }

  /** A heading with talks below is no talk; a topic inside a talk is none either. */
  private void leaveNested() {
    for (Weighed outer : List.copyOf(taken)) {
      int end = end(outer);
      List<Weighed> inner = taken.stream().filter(w -> isInside(outer, end, w)).toList();
      if (!taken.contains(outer) || inner.isEmpty()) {
        continue;
      }
      if (isContainer(outer, inner)) {
        leave(List.of(outer), HOLDS);
      } else {
        leave(inner, "stands inside a talk");
      }
    }
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
    for (Weighed other : weighed) {
      boolean isTopic =
          other.candidate().start() == end
              && other.candidate().series().equals(talk.candidate().series())
              && other.has(Clue.NO_NUMBER)
              && !other.isOut()
              && !taken.contains(other);
      end = isTopic ? other.candidate().end() : end;
    }
    return end;
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
        taken.stream()
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
