package confnotes.extract.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Weighs the candidates of one kind together: what most of them have speaks for all of them, and
 * who lacks it stands out.
 */
final class SeriesClues {

  private static final double MOST = 0.6;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final String WORD_ENDS = " \t\n\u000B\f\r:,()-";

  /** A full stop behind a word, and words behind it. */
  private static final Pattern GOES_ON = Pattern.compile("(?:[가-힣]|[a-z]{3})\\.\\s+[\\p{L}\\p{N}]");

  private SeriesClues() {}

  static void weigh(List<Weighed> all) {
    Map<String, List<Weighed>> series = new TreeMap<>();
    all.forEach(w -> series.computeIfAbsent(w.candidate().series(), k -> new ArrayList<>()).add(w));
    series
        .values()
        .forEach(members -> weighSeries(members.stream().filter(w -> !w.isOut()).toList()));
    SameTails.weigh(all);
  }

  private static void weighSeries(List<Weighed> members) {
    if (members.size() == 1) {
      weighLonely(members.get(0));
    } else if (isDiary(members)) {
      members.forEach(member -> member.add(Clue.DIARY));
    } else if (!members.isEmpty()) {
      weighSpeakers(members);
      weighTimes(members);
      weighNumbers(members);
      weighLinks(members);
      weighTitles(members);
    }
  }

  /**
   * Timed lines that name nobody and of which most go on behind a full stop: what the writer did
   * that day.
   */
  private static boolean isDiary(List<Weighed> members) {
    return !members.isEmpty()
        && members.stream().noneMatch(SeriesClues::isOfProgramme)
        && share(members, w -> w.candidate().parts().time().isPresent()) >= MOST
        && share(members, w -> GOES_ON.matcher(w.candidate().parts().whole()).find()) >= MOST;
  }

  private static boolean isOfProgramme(Weighed member) {
    return member.namesSpeakers()
        || member.has(Clue.MARKED)
        || member.has(Clue.KIND)
        || member.has(Clue.CODE)
        || member.has(Clue.ANNOUNCED)
        || member.candidate().carrier() == Carrier.HEADING;
  }

  /** A single list item or line with what may be a name is rather a remark. */
  private static void weighLonely(Weighed only) {
    Carrier carrier = only.candidate().carrier();
    boolean isSmall = carrier == Carrier.ITEM || carrier == Carrier.TEXT || carrier == Carrier.BOLD;
    TitleParts parts = only.candidate().parts();
    only.addIf(isSmall && !parts.isMarked() && parts.kind().isEmpty(), Clue.ALONE);
  }

  private static void weighSpeakers(List<Weighed> members) {
    double here = share(members, w -> w.candidate().strengthHere() > 0);
    double below = share(members, w -> w.candidate().strengthBelow() > 1);
    double named = share(members, Weighed::namesSpeakers);
    boolean isPattern =
        (named >= HALF && Math.max(here, below) >= MOST)
            || (here >= NEARLY_ALL && members.size() > 2);
    for (Weighed member : members) {
      boolean hasAny =
          member.candidate().strengthHere() > 0 || member.candidate().strengthBelow() > 0;
      member.addIf(isPattern && hasAny, Clue.SERIES_SPEAKERS);
      member.addIf(isPattern && !hasAny && named >= NEARLY_ALL, Clue.NO_SPEAKER);
    }
  }

  private static void weighTimes(List<Weighed> members) {
    Predicate<Weighed> hasTime = w -> w.candidate().parts().time().isPresent();
    boolean isPattern = share(members, hasTime) >= MOST;
    for (Weighed member : members) {
      member.addIf(isPattern && hasTime.test(member), Clue.SERIES_TIMES);
      member.addIf(isPattern && !hasTime.test(member) && !member.isStrong(), Clue.NO_TIME);
    }
  }

  private static void weighNumbers(List<Weighed> members) {
    boolean isPattern =
        share(members, w -> w.candidate().ordinal() > 0) >= HALF && areRising(members);
    for (Weighed member : members) {
      boolean isNumbered = member.candidate().ordinal() > 0;
      member.addIf(isPattern && isNumbered, Clue.SERIES_NUMBERS);
      member.addIf(isPattern && !isNumbered && !member.isStrong(), Clue.NO_NUMBER);
    }
  }

  private static boolean areRising(List<Weighed> members) {
    List<Integer> numbers =
        members.stream().map(w -> w.candidate().ordinal()).filter(n -> n > 0).toList();
    long distinct = numbers.stream().distinct().count();
    return numbers.size() > 1 && distinct >= numbers.size() * MOST;
  }

  private static void weighLinks(List<Weighed> members) {
    boolean isPattern = share(members, w -> w.candidate().isLinked()) >= HALF;
    members.forEach(member -> member.addIf(isPattern, Clue.SERIES_LINKS));
  }

  private static void weighTitles(List<Weighed> members) {
    boolean isPattern =
        share(members, w -> w.has(Clue.TITLE_LIKE)) >= MOST
            && members.stream().noneMatch(SeriesClues::isSigned);
    boolean areTopics = shareWord(members);
    for (Weighed member : members) {
      boolean isWeak = !member.isStrong();
      member.addIf(isPattern && !areTopics, Clue.SERIES_TITLES);
      member.addIf(areTopics && isWeak, Clue.TOPICS);
    }
  }

  private static boolean isSigned(Weighed member) {
    return member.namesSpeakers() || member.has(Clue.TIME) || member.has(Clue.MARKED);
  }

  /** One word in at least two thirds of three or more titles: the parts of one subject. */
  private static boolean shareWord(List<Weighed> members) {
    if (members.size() < 3) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Weighed member : members) {
      String title = member.candidate().parts().title().toLowerCase(Locale.ROOT);
      words(title).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts.values().stream().anyMatch(count -> count * 3 >= members.size() * 2);
  }

  /** The words of two letters and more, each once. */
  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    StringTokenizer pieces = new StringTokenizer(title, WORD_ENDS);
    while (pieces.hasMoreTokens()) {
      String word = pieces.nextToken();
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  private static double share(List<Weighed> members, Predicate<Weighed> holds) {
    int count = 0;
    for (Weighed member : members) {
      count += holds.test(member) ? 1 : 0;
    }
    return (double) count / members.size();
  }
}
