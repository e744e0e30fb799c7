package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells of one column of a timetable as people: {@code 이름, 팀}, {@code 진행 이름, 패널 이름·이름},
 * {@code Host: Name. Name, Name}, {@code Name, Name (Team)}.
 *
 * <p>What stands behind a comma is a team or another person. Where the column puts teams in
 * brackets, it is a person.
 */
final class SpeakerCells {

  private static final String ROLE =
      "(?:진행자?|사회자?|좌장|패널|토론자?|출연|발표자?|연사|host|moderator|panel(?:ists?)?|speakers?|司会|登壇)";

  /** Where those of another part begin: {@code , 패널 이름}, {@code . Name}. */
  private static final Pattern PART_END =
      Pattern.compile(
          "\\s*[,;/]\\s*(?=" + ROLE + "[\\s:])|\\s*;\\s*|(?<=[\\p{L}]{3})\\.\\s+(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROLE_IN_FRONT =
      Pattern.compile("^" + ROLE + "\\s*(?::\\s*|\\s)", Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

  private static final int MAX_CHARS = 120;
  private static final double MOST = 0.6;

  private final Readings readings;
  private final boolean hasBrackets;

  /** A reader of the column that holds {@code cells}. */
  SpeakerCells(Readings readings, List<String> cells) {
    this.readings = readings;
    this.hasBrackets = cells.stream().anyMatch(cell -> BRACKETS.matcher(cell).find());
  }

  /** Whether most of {@code cells} name people, though no header says so. */
  static boolean arePeople(Readings readings, List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    List<Billing> named = filled.stream().flatMap(cell -> readings.people(cell).stream()).toList();
    return named.size() > 1
        && named.size() >= filled.size() * MOST
        && named.stream().anyMatch(billing -> billing.strength() > 1);
  }

  /** The people that {@code cell} names. */
  Optional<Billing> read(String cell) {
    if (cell.isBlank() || cell.length() > MAX_CHARS) {
      return Optional.empty();
    }
    List<SpeakerCredit> people = new ArrayList<>();
    int strength = 0;
    for (String part : PART_END.split(cell.strip())) {
      for (String piece : pieces(ROLE_IN_FRONT.matcher(part).replaceFirst(""))) {
        Optional<Billing> billing = readings.people("발표자: " + piece);
        billing.map(Billing::people).ifPresent(people::addAll);
        strength = Math.max(strength, billing.map(Billing::strength).orElse(0));
      }
    }
    return people.isEmpty() ? Optional.empty() : Optional.of(new Billing(people, strength));
  }

  /** One piece a person where the column has its teams in brackets, else all of {@code part}. */
  private List<String> pieces(String part) {
    Matcher brackets = BRACKETS.matcher(part);
    int end = brackets.find() ? brackets.start() : part.length();
    String[] names = part.substring(0, end).split(",\\s*");
    if (!hasBrackets || names.length < 2) {
      return List.of(part);
    }
    List<String> pieces = new ArrayList<>();
    for (String name : names) {
      if (!isName(name.strip())) {
        return List.of(part);
      }
      pieces.add(name.strip() + part.substring(end));
    }
    return pieces;
  }

  private boolean isName(String text) {
    return readings
        .people(text)
        .filter(b -> b.people().size() == 1 && b.people().get(0).name().equals(text))
        .isPresent();
  }
}
