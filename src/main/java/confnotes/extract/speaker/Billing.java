package confnotes.extract.speaker;

import confnotes.model.SpeakerCredit;
import java.util.List;

/**
 * People as one line names them.
 *
 * @param people in the order named, at least one
 * @param strength how much the line looks like a line that names speakers: 1 for a bare word that
 *     may be a name, 2 for a name with something beside it, {@value #SURE} and more where a role,
 *     an organisation, a title of courtesy or a label says so
 */
public record Billing(List<SpeakerCredit> people, int strength) {

  public static final int SURE = 3;

  public Billing {
    people = List.copyOf(people);
  }

  public boolean isSure() {
    return strength >= SURE;
  }

  /**
   * Whether it is sure, or nearly so: two words in Latin letters may be anything, a Hangul name of
   * three syllables with something beside it seldom is.
   */
  public boolean isLikely() {
    return isSure() || (strength == 2 && people.get(0).name().matches("[가-힣]{3,4}"));
  }
}
