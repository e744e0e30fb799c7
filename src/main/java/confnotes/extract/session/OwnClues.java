package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.text.Blanks;
import confnotes.extract.words.WordList;
import confnotes.model.SessionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Weighs each candidate by itself: what stands on its line, below it and above it. */
final class OwnClues {

  private static final Pattern SENTENCE =
      Pattern.compile(".*(?:[가-힣](?:다|요|음|함|됨|임|듯|죠|네요)\\s*[.!~]*|[a-z]\\.)$");

  /** What sentences end in, a look at which spares most titles the pattern. */
  private static final String SENTENCE_ENDS = ".!~다요음함됨임듯죠";

  private static final int MAX_APART_CHARS = 24;
  private static final int MAX_APART_WORDS = 4;
  private static final int MIN_TITLE_WORDS = 3;
  private static final int MIN_SENTENCE_WORDS = 4;
  private static final int MIN_TITLE_CHARS = 11;

  private final WordList apart = WordList.read("apart.txt");
  private final Breaks breaks = new Breaks();
  private final WordList containers = WordList.read("containers.txt");
  private final HeadingPurposes.Words headingWords =
      new HeadingPurposes.Words(containers, WordList.read("schedules.txt"), apart);
  private final WordList repeatedParts = WordList.read("repeated-parts.txt");
  private final WordList titleWords = WordList.read("title-words.txt");

  /** The candidates with the clues of their own. */
  List<Weighed> weigh(
      List<Candidate> candidates, Outline outline, Announcements announced, boolean isReport) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(c -> counts.merge(key(c), 1, Integer::sum));
    HeadingPurposes headings = new HeadingPurposes(headingWords, outline);
    return candidates.stream().map(c -> weigh(c, headings, announced, isReport, counts)).toList();
  }

  private Weighed weigh(
      Candidate candidate,
      HeadingPurposes headings,
      Announcements announced,
      boolean isReport,
      Map<String, Integer> counts) {
    Weighed weighed = new Weighed(candidate);
    addSigns(weighed);
    addSpeakers(weighed);
    weighed.addIf(candidate.carrier() == Carrier.FENCE, Clue.FENCED);
    weighed.addIf(headings.isUnderTalks(candidate.start()), Clue.UNDER_SESSIONS);
    weighed.addIf(headings.isBesideTalks(candidate.start()), Clue.BESIDE);
    weighed.addIf(announced.name(candidate), Clue.ANNOUNCED);
    weighed.addIf(isReport, Clue.REPORT);
    addWording(weighed);
    addExclusions(weighed, counts);
    return weighed;
  }

  private static String key(Candidate candidate) {
    return TitleKey.of(candidate.line().text()).letters();
  }

  private static void addSigns(Weighed weighed) {
    TitleParts parts = weighed.candidate().parts();
    boolean hasEnd = parts.time().filter(time -> time.end().isPresent()).isPresent();
    weighed.addIf(hasEnd, Clue.TIME);
    weighed.addIf(parts.time().isPresent() && !hasEnd, Clue.START);
    weighed.addIf(parts.isMarked(), Clue.MARKED);
    weighed.addIf(parts.kind().isPresent(), Clue.KIND);
    weighed.addIf(SessionCode.isAtStart(parts.whole()), Clue.CODE);
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

  private void addWording(Weighed weighed) {
    String title = weighed.candidate().parts().title();
    int words = Blanks.wordCount(title);
    boolean isLong = words >= MIN_TITLE_WORDS || title.length() >= MIN_TITLE_CHARS;
    boolean isSentence = words >= MIN_SENTENCE_WORDS && endsAsSentence(title);
    boolean isHeading = weighed.candidate().carrier() == Carrier.HEADING;
    weighed.addIf(isLong && !isSentence && isWorded(title), Clue.TITLE_LIKE);
    boolean isNamed = weighed.candidate().strengthHere() >= 2;
    boolean isTimed = weighed.has(Clue.TIME) || weighed.has(Clue.START);
    weighed.addIf(
        isSentence,
        isHeading || isTimed || isNamed || weighed.candidate().line().isOneLink()
            ? Clue.SENTENCE_HEADING
            : Clue.SENTENCE);
    boolean isKeynote =
        weighed.candidate().parts().kind().filter(SessionKind.KEYNOTE::equals).isPresent();
    weighed.addIf(words <= 1 && title.length() < 8 && !isKeynote, Clue.SHORT);
  }

  private static boolean endsAsSentence(String title) {
    return SENTENCE_ENDS.indexOf(title.charAt(title.length() - 1)) >= 0
        && SENTENCE.matcher(title).matches();
  }

  /** Whether two Latin letters stand together or there is a word that titles are made of. */
  private boolean isWorded(String title) {
    for (int i = 1; i < title.length(); i++) {
      if (isLatin(title.charAt(i)) && isLatin(title.charAt(i - 1))) {
        return true;
      }
    }
    return titleWords.contains(title);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void addExclusions(Weighed weighed, Map<String, Integer> counts) {
    Candidate candidate = weighed.candidate();
    String title = candidate.parts().title();
    boolean isKind = candidate.parts().kind().isPresent();
    boolean isSigned = candidate.parts().time().isPresent() || candidate.parts().isMarked();
    boolean isApart =
        !isKind && isShort(title) && (apart.contains(title) || isBreak(weighed, title));
    weighed.addIf(isApart, Clue.APART);
    boolean isContainer = title.isEmpty() || containers.contains(candidate.parts().whole());
    boolean isNamed = candidate.strengthHere() >= 2;
    weighed.addIf(isContainer && !isKind && !isSigned && !isNamed, Clue.CONTAINER);
    boolean isRepeated = counts.getOrDefault(key(candidate), 0) > 1;
    boolean isPart = repeatedParts.contains(title) || (isRepeated && !weighed.isStrong());
    weighed.addIf(isPart && !isSigned && !isKind, Clue.REPEATED);
  }

  /** What only ends in a word for a break may be a talk, which has a speaker or notes. */
  private boolean isBreak(Weighed weighed, String title) {
    boolean isBare =
        weighed.has(Clue.TIME)
            && weighed.candidate().bodyLines() == 0
            && !weighed.has(Clue.ANNOUNCED)
            && !weighed.has(Clue.MARKED);
    return !weighed.namesSpeakers() && (breaks.areAll(title) || (isBare && breaks.isEnd(title)));
  }

  /** Words such as lunch and networking may stand in the title of a talk, too, which is longer. */
  private static boolean isShort(String title) {
    return title.length() <= MAX_APART_CHARS && Blanks.wordCount(title) <= MAX_APART_WORDS;
  }
}
