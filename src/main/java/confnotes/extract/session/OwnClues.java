package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.text.Line;
import confnotes.extract.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Weighs each candidate by itself: what stands on its line, below it and above it. */
final class OwnClues {

  private static final Pattern SENTENCE =
      Pattern.compile(".*(?:[가-힣](?:다|요|음|함|됨|임|듯|죠|네요)\\s*[.!~]*|[a-z]\\.)$");

  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

  private static final int MAX_APART_CHARS = 24;
  private static final int MAX_APART_WORDS = 4;
  private static final int MIN_TITLE_WORDS = 3;
  private static final int MIN_TITLE_CHARS = 11;

  private final WordList apart = WordList.read("apart.txt");
  private final WordList containers = WordList.read("containers.txt");
  private final WordList schedules = WordList.read("schedules.txt");
  private final WordList repeatedParts = WordList.read("repeated-parts.txt");
  private final WordList titleWords = WordList.read("title-words.txt");

  /** The candidates with the clues of their own. */
  List<Weighed> weigh(
      List<Candidate> candidates, Outline outline, Announcements announced, boolean isReport) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(c -> counts.merge(Titles.key(c.line().text()), 1, Integer::sum));
    return candidates.stream().map(c -> weigh(c, outline, announced, isReport, counts)).toList();
  }

  private Weighed weigh(
      Candidate candidate,
      Outline outline,
      Announcements announced,
      boolean isReport,
      Map<String, Integer> counts) {
    Weighed weighed = new Weighed(candidate);
    addSigns(weighed);
    addSpeakers(weighed);
    addPlace(weighed, outline);
    weighed.addIf(announced.name(candidate), Clue.ANNOUNCED);
    weighed.addIf(isReport, Clue.REPORT);
    addWording(weighed);
    addExclusions(weighed, counts);
    return weighed;
  }

  private static void addSigns(Weighed weighed) {
    TitleParts parts = weighed.candidate().parts();
    boolean hasEnd = parts.time().filter(time -> time.end().isPresent()).isPresent();
    weighed.addIf(hasEnd, Clue.TIME);
    weighed.addIf(parts.time().isPresent() && !hasEnd, Clue.START);
    weighed.addIf(parts.isMarked(), Clue.MARKED);
    weighed.addIf(parts.kind().isPresent(), Clue.KIND);
    weighed.addIf(weighed.candidate().ordinal() > 0, Clue.ORDINAL);
    weighed.addIf(weighed.candidate().isLinked(), Clue.LINKED);
  }

  private static void addSpeakers(Weighed weighed) {
    int here = weighed.candidate().strengthHere();
    int below = weighed.candidate().strengthBelow();
    weighed.addIf(here >= Billing.SURE, Clue.SPEAKER);
    weighed.addIf(here == 2, Clue.SPEAKER_MAYBE);
    weighed.addIf(below >= Billing.SURE, Clue.SPEAKER_BELOW);
    weighed.addIf(below == 2, Clue.SPEAKER_BELOW_MAYBE);
  }

  private void addPlace(Weighed weighed, Outline outline) {
    List<Line> above = outline.ancestors(weighed.candidate().start());
    boolean isUnder = !above.isEmpty() && containers.contains(bare(above.get(0).text()));
    boolean isBeside = !above.isEmpty() && apart.contains(bare(above.get(0).text()));
    weighed.addIf(isUnder && !isBeside, Clue.UNDER_SESSIONS);
    weighed.addIf(isBeside(above), Clue.BESIDE);
  }

  /** Whether a heading above is for questions, impressions or the like, and none for talks. */
  private boolean isBeside(List<Line> above) {
    for (Line line : above) {
      String heading = bare(line.text());
      if (containers.contains(heading) || schedules.contains(heading)) {
        return false;
      }
      if (apart.contains(heading)) {
        return true;
      }
    }
    return false;
  }

  private void addWording(Weighed weighed) {
    String title = weighed.candidate().parts().title();
    int words = title.split("\\s+").length;
    boolean isLong = words >= MIN_TITLE_WORDS || title.length() >= MIN_TITLE_CHARS;
    boolean isSentence = words >= 4 && SENTENCE.matcher(title).matches();
    boolean isHeading = weighed.candidate().carrier() == Carrier.HEADING;
    boolean isWorded = LATIN_WORD.matcher(title).find() || titleWords.contains(title);
    weighed.addIf(isLong && isWorded && !isSentence, Clue.TITLE_LIKE);
    boolean isNamed = weighed.candidate().strengthHere() >= 2;
    boolean isTimed = weighed.has(Clue.TIME) || weighed.has(Clue.START);
    weighed.addIf(
        isSentence,
        isHeading || isTimed || isNamed || weighed.candidate().line().isOneLink()
            ? Clue.SENTENCE_HEADING
            : Clue.SENTENCE);
    weighed.addIf(words == 1 && title.length() < 8, Clue.SHORT);
  }

  private void addExclusions(Weighed weighed, Map<String, Integer> counts) {
    Candidate candidate = weighed.candidate();
    String title = candidate.parts().title();
    boolean isKind = candidate.parts().kind().isPresent();
    boolean isSigned = candidate.parts().time().isPresent() || candidate.parts().isMarked();
    weighed.addIf(isShort(title) && apart.contains(title) && !isKind, Clue.APART);
    boolean isContainer = containers.contains(candidate.parts().whole()) || title.isEmpty();
    weighed.addIf(isContainer && !isKind && !isSigned, Clue.CONTAINER);
    boolean isRepeated = counts.getOrDefault(Titles.key(candidate.line().text()), 0) > 1;
    boolean isPart = repeatedParts.contains(title) || (isRepeated && !weighed.isStrong());
    weighed.addIf(isPart && !isSigned && !isKind, Clue.REPEATED);
  }

  /** Words such as lunch and networking may stand in the title of a talk, too, which is longer. */
  private static boolean isShort(String title) {
    return title.length() <= MAX_APART_CHARS && title.split("\\s+").length <= MAX_APART_WORDS;
  }

  private static String bare(String heading) {
    return TitleParser.clean(heading.replaceFirst("^[^\\p{L}\\p{N}]+", ""));
  }
}
