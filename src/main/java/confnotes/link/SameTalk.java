package confnotes.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two accounts in different notes tell of one session.
 *
 * <p>They do when their titles are the same but for case, blanks and punctuation; or nearly the
 * same (Dice coefficient of letter pairs at least {@value #NEAR}) with a speaker or a time in
 * common. The numbers in both titles must agree, so that part 1 is never taken for part 2, and so
 * must the times where both give one.
 */
final class SameTalk {

  private static final double NEAR = 0.75;

  private SameTalk() {}

  static boolean of(Account one, Account other) {
    if (one.ref().note().equals(other.ref().note()) || haveOtherTimes(one, other)) {
      return false;
    }
    String title = one.title().value();
    String otherTitle = other.title().value();
    if (title.equals(otherTitle)) {
      return true;
    }
    return (shareSpeaker(one, other) || shareStart(one, other))
        && one.numbers().equals(other.numbers())
        && similarity(title, otherTitle) >= NEAR;
  }

  private static boolean haveOtherTimes(Account one, Account other) {
    Optional<?> start = one.session().time().start();
    Optional<?> otherStart = other.session().time().start();
    return start.isPresent() && otherStart.isPresent() && !start.equals(otherStart);
  }

  private static boolean shareStart(Account one, Account other) {
    return one.session().time().start().isPresent()
        && one.session().time().start().equals(other.session().time().start());
  }

  private static boolean shareSpeaker(Account one, Account other) {
    return !Collections.disjoint(one.speakers(), other.speakers());
  }

  private static double similarity(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> otherPairs = pairs(other);
    int all = pairs.size() + otherPairs.size();
    pairs.retainAll(otherPairs);
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
