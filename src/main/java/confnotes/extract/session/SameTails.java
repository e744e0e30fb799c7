package confnotes.extract.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets what may be a name at the end of a title count when the other talks of the note end in
 * people behind the same sign: {@code Title - Name} below each of three days, where a day alone has
 * too few talks for a pattern.
 */
final class SameTails {

  private static final int MIN_OTHERS = 2;
  private static final double MOST = 0.6;

  /** The talks of one form and how many of them end in people, by the sign before those. */
  private static final class Tails {
    private final Map<Character, Integer> named = new HashMap<>();
    private final List<Weighed> doubtful = new ArrayList<>();
    private int talks;
  }

  private SameTails() {}

  static void weigh(List<Weighed> all) {
    Map<String, Tails> byForm = new HashMap<>();
    for (Weighed weighed : all) {
      if (!weighed.isOut()) {
        add(byForm.computeIfAbsent(form(weighed), form -> new Tails()), weighed);
      }
    }
    byForm.values().forEach(SameTails::settle);
  }

  private static String form(Weighed weighed) {
    return weighed.candidate().carrier().label() + weighed.candidate().line().level();
  }

  private static void add(Tails tails, Weighed weighed) {
    int strength = weighed.candidate().strengthHere();
    if (strength == 1) {
      tails.doubtful.add(weighed);
    } else if (weighed.isEnough()) {
      tails.talks++;
      if (strength > 1) {
        tails.named.merge(sign(weighed), 1, Integer::sum);
      }
    }
  }

  private static void settle(Tails tails) {
    for (Weighed weighed : tails.doubtful) {
      int like = tails.named.getOrDefault(sign(weighed), 0);
      weighed.addIf(like >= MIN_OTHERS && like >= tails.talks * MOST, Clue.SERIES_SPEAKERS);
    }
  }

  /** The sign behind the title; a blank where a word such as "by" stands or nothing. */
  private static char sign(Weighed weighed) {
    String title = weighed.candidate().parts().title();
    String whole = weighed.candidate().parts().whole();
    String tail = whole.startsWith(title) ? whole.substring(title.length()).strip() : "";
    return tail.isEmpty() || Character.isLetter(tail.charAt(0)) ? ' ' : tail.charAt(0);
  }
}
