package confnotes.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names people by what they did: {@code 사회: 이름 / 패널: 이름, 이름}, {@code moderated by Name.
 * Panelists: Name (Org), Name (Org)}.
 */
final class PanelLine {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.,;/])\\s*)"
              + "(?:사회자?|진행자?|좌장|모더레이터|패널(?:리스트)?|토론자?|출연자?|답하는 사람"
              + "|moderat(?:ors?|ed by)|panel(?:ist)?s?|hosts?|hosted by|guests?)"
              + "(?:\\s*:\\s*|\\s+)",
          Pattern.CASE_INSENSITIVE);

  /** What stands between people, outside of brackets. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,、·&](?![^(]*\\))\\s*");

  private static final String EDGES = " .,;/";

  private PanelLine() {}

  /**
   * Every person of {@code text}, with what stands behind the name; none unless the line begins
   * with a label and has another one.
   */
  static List<String> people(String text) {
    List<String> people = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    if (!label.lookingAt()) {
      return people;
    }
    int from = label.end();
    while (label.find(from)) {
      addPeople(people, text.substring(from, label.start()));
      from = label.end();
    }
    if (!people.isEmpty()) {
      addPeople(people, text.substring(from));
    }
    return people;
  }

  private static void addPeople(List<String> people, String text) {
    int end = text.length();
    while (end > 0 && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String person : BETWEEN.split(text.substring(0, end))) {
      if (!person.isBlank()) {
        people.add(person.strip());
      }
    }
  }
}
