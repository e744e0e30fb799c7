package confnotes.extract.session;

import java.util.EnumSet;
import java.util.Set;

/** A candidate with the clues that speak for and against it. */
final class Weighed {

  private final Candidate candidate;
  private final Set<Clue> clues = EnumSet.noneOf(Clue.class);

  Weighed(Candidate candidate) {
    this.candidate = candidate;
  }

  Candidate candidate() {
    return candidate;
  }

  void add(Clue clue) {
    clues.add(clue);
  }

  void addIf(boolean holds, Clue clue) {
    if (holds) {
      clues.add(clue);
    }
  }

  boolean has(Clue clue) {
    return clues.contains(clue);
  }

  Set<Clue> clues() {
    return EnumSet.copyOf(clues);
  }

  double points() {
    double points = 0;
    for (Clue clue : clues) {
      points += clue.weight();
    }
    return points;
  }

  boolean isEnough() {
    return points() >= Clue.ENOUGH;
  }

  /**
   * Whether it is a break, an impression, a part of a talk or of a diary, whatever else speaks for
   * it.
   */
  boolean isOut() {
    return has(Clue.APART) || has(Clue.CONTAINER) || has(Clue.REPEATED) || has(Clue.DIARY);
  }

  /** Whether it has a sign of its own that hardly anything but a talk has. */
  boolean isStrong() {
    if (isOut()) {
      return false;
    }
    for (Clue clue : clues) {
      if (clue.isStrong()) {
        return true;
      }
    }
    return false;
  }

  boolean namesSpeakers() {
    return candidate.strengthHere() >= 2 || candidate.strengthBelow() >= 2;
  }
}
