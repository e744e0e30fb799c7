package confnotes.extract.session;

import confnotes.model.Position;
import java.util.List;

/**
 * Why a line was taken for a talk or left.
 *
 * @param at where the line stands
 * @param text the line
 * @param carrier what carries it, for example {@code heading}
 * @param isTaken whether it became a talk
 * @param points sum of the clues; {@link #ENOUGH} and more make a talk
 * @param reasons the clues with their weights, and what else decided
 */
public record Verdict(
    Position at,
    String text,
    String carrier,
    boolean isTaken,
    double points,
    List<String> reasons) {

  /** Points that make a talk. */
  public static final double ENOUGH = Clue.ENOUGH;

  public Verdict {
    reasons = List.copyOf(reasons);
  }
}
