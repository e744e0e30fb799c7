package confnotes.extract;

import confnotes.extract.TruthNote.TruthSession;
import confnotes.model.Note;
import confnotes.model.Session;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Compares the talks that were found with those that a person sees: by line, else by title; and of
 * the pairs titles, times and names. Figures are pooled over notes.
 */
final class SessionScore {

  private static final double ALIKE = 0.85;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  void add(TruthNote truth, Note note) {
    Map<TruthSession, Session> pairs = pair(truth.sessions(), note.sessions());
    for (TruthSession wanted : truth.sessions()) {
      if (!wanted.isOptional()) {
        Session got = pairs.get(wanted);
        count(truth, "sessions", got != null, false, got == null, wanted.titles().get(0));
        if (got != null) {
          compare(truth, wanted, got, note.sessions());
        }
      }
    }
    Set<Integer> parts =
        truth.sessions().stream().flatMap(s -> s.partLines().stream()).collect(Collectors.toSet());
    for (Session got : note.sessions()) {
      if (!pairs.containsValue(got) && !parts.contains(got.at().line())) {
        count(truth, "sessions", false, true, false, "line " + got.at().line() + " " + got.title());
      }
    }
  }

  private void compare(TruthNote truth, TruthSession wanted, Session got, List<Session> all) {
    boolean isTitled = isTitled(wanted, got);
    count(
        truth, "titles", isTitled, false, !isTitled, wanted.titles().get(0) + " <> " + got.title());
    time(truth, wanted.start(), got.time().start(), got);
    time(truth, wanted.end(), got.time().end(), got);
    Set<String> names = new HashSet<>(names(got));
    all.stream()
        .filter(s -> wanted.partLines().contains(s.at().line()))
        .forEach(s -> names.addAll(names(s)));
    for (String name : wanted.speakers()) {
      count(
          truth,
          "speakers",
          names.contains(name),
          false,
          !names.contains(name),
          got.title() + ": " + name + " <> " + names);
    }
    names.removeAll(wanted.speakers());
    names.removeAll(wanted.allowedSpeakers());
    names.forEach(name -> count(truth, "speakers", false, true, false, got.title() + ": " + name));
  }

  private void time(TruthNote truth, String wanted, Optional<LocalTime> got, Session session) {
    String have = got.map(LocalTime::toString).orElse("");
    boolean isRight = wanted.equals(have);
    count(
        truth,
        "times",
        !wanted.isEmpty() && isRight,
        !have.isEmpty() && !isRight,
        !wanted.isEmpty() && !isRight,
        session.title() + ": " + wanted + " <> " + have);
  }

  private static Map<TruthSession, Session> pair(List<TruthSession> wanted, List<Session> got) {
    Map<TruthSession, Session> pairs = new LinkedHashMap<>();
    List<BiPredicate<TruthSession, Session>> ways =
        List.of(
            (w, s) -> w.lines().get(0) == s.at().line(),
            (w, s) -> w.lines().contains(s.at().line()),
            SessionScore::isTitled);
    for (BiPredicate<TruthSession, Session> way : ways) {
      for (TruthSession one : wanted) {
        if (!pairs.containsKey(one)) {
          got.stream()
              .filter(s -> !pairs.containsValue(s) && way.test(one, s))
              .findFirst()
              .ifPresent(s -> pairs.put(one, s));
        }
      }
    }
    return pairs;
  }

  private static boolean isTitled(TruthSession wanted, Session got) {
    return wanted.titles().stream()
        .anyMatch(title -> likeness(TruthNote.key(title), TruthNote.key(got.title())) >= ALIKE);
  }

  /** Twice the longest common subsequence over both lengths. */
  private static double likeness(String a, String b) {
    int[][] common = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        common[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return a.isEmpty() ? 0 : 2.0 * common[a.length()][b.length()] / (a.length() + b.length());
  }

  private static Set<String> names(Session session) {
    return session.speakers().stream()
        .map(s -> TruthNote.key(s.name()))
        .collect(Collectors.toSet());
  }

  private void count(
      TruthNote truth,
      String what,
      boolean isRight,
      boolean isWrong,
      boolean isMissed,
      String detail) {
    int[] count = counts.computeIfAbsent(what, w -> new int[3]);
    count[0] += isRight ? 1 : 0;
    count[1] += isWrong ? 1 : 0;
    count[2] += isMissed ? 1 : 0;
    if (isWrong || isMissed) {
      misses.add(truth.source() + ": " + what + (isWrong ? " wrong: " : " missed: ") + detail);
    }
  }

  /** Harmonic mean of precision and recall; 1 when there was nothing to find. */
  double f(String what) {
    int[] count = counts.getOrDefault(what, new int[3]);
    int all = 2 * count[0] + count[1] + count[2];
    return all == 0 ? 1 : 2.0 * count[0] / all;
  }

  String report() {
    return String.join("\n", misses);
  }
}
