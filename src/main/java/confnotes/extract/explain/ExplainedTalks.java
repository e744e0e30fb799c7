package confnotes.extract.explain;

import confnotes.extract.session.Findings;
import confnotes.extract.session.FoundSession;
import confnotes.extract.session.Verdict;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says why each line that may be the title of a talk was taken or left.
 *
 * @param findings the talks, and a verdict for each line that was weighed, in reading order
 * @param areStated whether the talks are those that the front matter lists
 */
public record ExplainedTalks(Findings findings, boolean areStated) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (FoundSession talk : findings.sessions()) {
      if (areStated) {
        lines.add(
            "+ " + line(talk.line().at()) + " \"" + talk.title() + "\": the front matter lists it");
      } else if (talk.isWholeNote()) {
        lines.add(
            "+ the whole note is the talk \""
                + talk.title()
                + "\": no line is one,"
                + " and its title or its first lines speak of a single talk");
      }
    }
    Set<Position> stated =
        findings.sessions().stream().map(talk -> talk.line().at()).collect(Collectors.toSet());
    for (Verdict verdict : findings.verdicts().get()) {
      if (!areStated) {
        lines.add(mark(verdict.isTaken()) + weighed(verdict));
      } else if (!stated.contains(verdict.at())) {
        lines.add(mark(false) + weighed(verdict) + "; the front matter lists other talks");
      }
    }
    return lines.isEmpty() ? List.of("- none: no line reads like the title of a talk") : lines;
  }

  private static String weighed(Verdict verdict) {
    return String.format(
        Locale.ROOT,
        "%s %s \"%s\": %.1f points, %.0f make a talk (%s)",
        line(verdict.at()),
        verdict.carrier(),
        verdict.text(),
        verdict.points(),
        Verdict.ENOUGH,
        String.join("; ", verdict.reasons()));
  }

  private static String mark(boolean isTaken) {
    return isTaken ? "+ " : "- ";
  }

  static String line(Position at) {
    return "line " + at.line();
  }
}
