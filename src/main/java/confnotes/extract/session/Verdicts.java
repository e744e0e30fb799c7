package confnotes.extract.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts into words why candidates were taken or left. */
final class Verdicts {

  private Verdicts() {}

  static List<Verdict> of(
      List<Weighed> weighed, Selection selection, Map<Weighed, List<Weighed>> talks) {
    Map<Weighed, Weighed> talkOf = new HashMap<>();
    talks.forEach((talk, twins) -> twins.forEach(twin -> talkOf.put(twin, talk)));
    List<Verdict> verdicts = new ArrayList<>();
    for (Weighed one : weighed) {
      List<String> reasons = new ArrayList<>();
      one.clues().forEach(clue -> reasons.add(clue.reason()));
      String left = selection.left().get(one);
      if (left != null) {
        reasons.add(left);
      }
      Weighed talk = talkOf.get(one);
      if (talk != null) {
        reasons.add("is the same talk as line " + talk.candidate().line().at().line());
      }
      Candidate candidate = one.candidate();
      verdicts.add(
          new Verdict(
              candidate.line().at(),
              candidate.line().text(),
              candidate.carrier().label(),
              talks.containsKey(one),
              one.points(),
              reasons));
    }
    return verdicts;
  }
}
