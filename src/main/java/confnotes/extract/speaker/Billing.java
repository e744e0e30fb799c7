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
}
