package confnotes.extract.speaker;

import static java.util.stream.Collectors.joining;

import confnotes.extract.speaker.PersonParser.Person;
import confnotes.extract.text.Blanks;
import confnotes.extract.text.CharSet;
import confnotes.extract.text.SparsePattern;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a line, or a piece of one, that names speakers.
 *
 * <p>Immutable, so that one serves all threads.
 */
public final class SpeakerParser {

  private static final String LABEL_WORDS =
      "발표자|발표|연사|연사\\s?소개|강연자|강연|강사|스피커|진행|진행자|사회|사회자|패널|패널리스트|좌장|모더레이터|토론자|출연"
          + "|말한 사람|말하는 사람|말씀하신 분|발표한 사람|발표하신 분|이야기한 사람|답하는 사람"
          + "|speakers?|presenters?|presented by|by|panelists?|hosts?|moderators?|guests?|instructors?"
          + "|登壇者?|発表者?|講演者?|スピーカー|講師";

  /** The letters with which the words of labels begin. */
  private static final String LABEL_LETTERS =
      Stream.of(LABEL_WORDS.split("\\|")).map(word -> word.substring(0, 1)).collect(joining());

  private static final Pattern LABEL =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:"
              + LABEL_WORDS
              + ")(?:\\s?(?:명|이름|님))?(?:\\s*[:|=>]+\\s*|\\s*-\\s+)",
          Pattern.CASE_INSENSITIVE);

  private static final CharSet LABEL_STARTS = CharSet.of(LABEL_LETTERS);

  private static final CharSet LOOSE_LABEL_STARTS = CharSet.of("발연강진사sbwmt");

  /** A label without a colon: {@code 발표자 이름 @ 소속}, {@code 발표는 이름 님}, {@code with Name}. */
  private static final Pattern LOOSE_LABEL =
      Pattern.compile(
          "^(?:발표자|연사|(?:발표|발표자|연사|강연|강사|진행|사회)는|speakers?|(?:(?:presented|told|moderated|hosted) )?by|with)"
              + "\\s+(?=\\S)",
          Pattern.CASE_INSENSITIVE);

  /** {@code 발표 :} stands before the speaker or the title. */
  private static final Pattern TALK_LABEL = Pattern.compile("(?:발표|강연|진행)\\s*[:|=>-]");

  private static final SparsePattern AND =
      SparsePattern.of(
          "\\s*(?:;|&|＆|、|·|,(?=\\s)|\\s(?:and|와|과|그리고|,?및)\\s)\\s*", ";&＆、·,", "a와과그및");

  /** {@code 이름, 이름 두 분}. */
  private static final Pattern HEADCOUNT =
      Pattern.compile("\\s(?:두|세|네|\\d)\\s?분(?:이|의|께서|입니다)?\\s*(?:발표)?\\.?$");

  /** {@code ＠名前} before a name of one word. */
  private static final Pattern HANDLE =
      Pattern.compile("^@\\s?[가-힣\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private static final Pattern FIELD_END = Pattern.compile("\\s*[,/]\\s*");

  /** A label of several people. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:speakers|presenters|panelists|hosts|instructors)\\b", Pattern.CASE_INSENSITIVE);

  private static final String STOPS = ".!?~ ";

  /** Last syllables of Korean sentences and of notes cut short. */
  private static final String VERB_ENDS = "다요까음함됨임듯죠네";

  private static final int MAX_CHARS = 120;

  private static final int LABELLED = 3;

  private final PersonParser persons = new PersonParser();

  /** The people that {@code text} as a whole names; absent when it is something else. */
  public Optional<Billing> read(String text) {
    return readPlain(Blanks.plain(text));
  }

  /** The same of a text in its {@linkplain Blanks#plain plain form}. */
  public Optional<Billing> readPlain(String text) {
    String plain = text.strip();
    if (plain.length() > MAX_CHARS) {
      return Optional.empty();
    }
    boolean mayBeLabelled = mayBeLabelled(plain);
    List<String> panel = mayBeLabelled ? PanelLine.people(plain) : List.of();
    if (!panel.isEmpty()) {
      return panel(panel, plain.indexOf(':') < 0);
    }
    String label = mayBeLabelled ? label(plain) : "";
    boolean isLabelled = !label.isEmpty();
    String rest = plain.substring(label.length());
    rest = rest.indexOf('분') < 0 ? rest : HEADCOUNT.matcher(rest).replaceFirst("");
    String people = withoutLooseLabel(trim(rest));
    boolean isOther = people.isEmpty() || (!isLabelled && isSentence(people));
    if (isOther || (!mayBeLabelled && !persons.mayName(plain))) {
      return Optional.empty();
    }
    boolean isSurelyLabelled = isLabelled && !TALK_LABEL.matcher(label).find();
    boolean isHandle = rest.startsWith("@") && HANDLE.matcher(rest).lookingAt();
    return SEVERAL.matcher(label).find() && persons.areNames(people)
        ? panel(List.of(FIELD_END.split(people)), false)
        : billing(people, isSurelyLabelled || isHandle, isLabelled || isHandle);
  }

  /**
   * All of them when one is a person, for the others may go by a nickname; behind labels without
   * colons, which are words as well, one that is likely.
   */
  private Optional<Billing> panel(List<String> people, boolean needsLikely) {
    List<SpeakerCredit> credits = new ArrayList<>();
    boolean hasPerson = false;
    for (String one : people) {
      Optional<Person> person = persons.read(one);
      hasPerson |= person.filter(p -> !needsLikely || p.strength() > 1).isPresent();
      person
          .map(Person::credit)
          .or(() -> anyName(one).map(named -> named.people().get(0)))
          .ifPresent(credits::add);
    }
    return hasPerson ? Optional.of(new Billing(credits, LABELLED)) : Optional.empty();
  }

  /** The label that {@code text} begins with, or nothing. */
  private static String label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? label.group() : "";
  }

  private static String withoutLooseLabel(String text) {
    return LOOSE_LABEL_STARTS.isAt(text, 0)
        ? trim(LOOSE_LABEL.matcher(text).replaceFirst(""))
        : trim(text);
  }

  /** Whether {@code text} begins with a label such as {@code 발표자 :}. */
  public static boolean isLabelled(String text) {
    return mayBeLabelled(text) && LABEL.matcher(Blanks.plain(text)).lookingAt();
  }

  /** Whether {@code text} begins with words that stand before people: {@code with}, {@code 발표는}. */
  public static boolean isIntroduced(String text) {
    return LOOSE_LABEL_STARTS.isAt(text, 0) && LOOSE_LABEL.matcher(text).lookingAt();
  }

  /** Whether {@code text} begins as a label or handle does: a look at its first letter. */
  private static boolean mayBeLabelled(String text) {
    int first = 0;
    while (first < text.length()) {
      char c = Blanks.plain(text.charAt(first));
      if (c == '@' || Character.isLetterOrDigit(c)) {
        return c == '@' || LABEL_STARTS.has(c);
      }
      first++;
    }
    return false;
  }

  private Optional<Billing> billing(String people, boolean isSurelyLabelled, boolean isLabelled) {
    List<Person> found = new ArrayList<>();
    for (String piece : pieces(people)) {
      persons.read(piece).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      return isSurelyLabelled ? anyName(people) : Optional.empty();
    }
    int strength = strength(found);
    return Optional.of(
        new Billing(shareOrganization(found), strength + (isLabelled ? LABELLED : 0)));
  }

  /** The average, and one more for several, because words seldom read as several people. */
  private static int strength(List<Person> people) {
    int sum = 0;
    for (Person person : people) {
      sum += person.strength();
    }
    return sum / people.size() + (people.size() > 1 ? 1 : 0);
  }

  /** What stands behind a label is a name, whatever it looks like: {@code 발표자: outsider}. */
  private Optional<Billing> anyName(String text) {
    String name = persons.withoutRole(text.split("\\s*[,(/|@]\\s*", 2)[0].strip());
    boolean isName = !name.isEmpty() && name.length() <= 30 && name.split("\\s+").length <= 3;
    boolean hasLetters =
        name.codePoints().anyMatch(Character::isLetter) && !name.startsWith("http");
    return isName && hasLetters
        ? Optional.of(
            new Billing(
                List.of(
                    new SpeakerCredit(
                        Honorifics.without(name), Optional.empty(), Optional.empty())),
                LABELLED))
        : Optional.empty();
  }

  /** One piece a person; a piece that names nobody belongs to the one before. */
  private List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (SparsePattern.Match and : AND.in(text)) {
      boolean isComma = and.text().strip().equals(",");
      boolean isBehindBrackets = and.start() > from && text.charAt(and.start() - 1) == ')';
      String rest = text.substring(and.end());
      if (and.start() > from
          && (beginsPerson(rest, isComma) || (isBehindBrackets && isBracketed(rest)))) {
        pieces.addAll(namesByComma(text.substring(from, and.start())));
        from = and.end();
      }
    }
    pieces.addAll(namesByComma(text.substring(from)));
    return pieces;
  }

  /** Behind a comma stands a person only with a role or organisation of their own. */
  private boolean beginsPerson(String text, boolean isComma) {
    return persons
        .read(AND.head(text))
        .filter(person -> !isComma || (person.strength() > 1 && isAffiliated(person, text)))
        .isPresent();
  }

  /**
   * {@code Name (Org), Name (Org)}: behind closed brackets a name that opens its own is a person.
   */
  private boolean isBracketed(String text) {
    int open = text.indexOf('(');
    return open > 0
        && persons
            .read(text.substring(0, open))
            .filter(
                person ->
                    person
                        .credit()
                        .name()
                        .equals(Honorifics.without(text.substring(0, open).strip())))
            .isPresent();
  }

  /** {@code 이름 직책}, or {@code 회사 이름} where it is surely one. */
  private static boolean isAffiliated(Person person, String text) {
    boolean isBehindCompany =
        person.strength() >= LABELLED && !text.startsWith(person.credit().name());
    return (person.credit().role().isPresent() || isBehindCompany)
        && Character.UnicodeScript.of(person.credit().name().codePointAt(0))
            == Character.UnicodeScript.HANGUL;
  }

  /** {@code 이름, 이름 (회사)}: fields that are all names are people of their own. */
  private List<String> namesByComma(String piece) {
    if (piece.indexOf(',') < 0 && piece.indexOf('/') < 0) {
      return List.of(piece);
    }
    int bracket = piece.indexOf('(');
    int end = bracket > 0 ? bracket : piece.length();
    if (!persons.isName(firstField(piece.substring(0, end)))) {
      return List.of(piece); // as for most, without a pattern
    }
    List<String> people = names(piece, end);
    if (people.isEmpty()) {
      people = names(piece, affiliationStart(piece, end));
    }
    return people.isEmpty() ? List.of(piece) : people;
  }

  /** The fields before {@code end}, each with what stands behind; none unless all are names. */
  private List<String> names(String piece, int end) {
    String[] fields = FIELD_END.split(piece.substring(0, end));
    for (String field : fields) {
      if (fields.length < 2 || !persons.isName(field)) {
        return List.of();
      }
    }
    String rest = piece.substring(end);
    List<String> people = new ArrayList<>();
    for (String name : fields) {
      people.add((name.strip() + " " + rest).strip());
    }
    return people;
  }

  /** {@code 이름, 이름 / 회사}: where the separator stands that is no comma. */
  private static int affiliationStart(String piece, int end) {
    for (int i = piece.indexOf(',') + 1; i < end; i++) {
      if (piece.charAt(i) == '/' || piece.charAt(i) == '|') {
        return i;
      }
    }
    return end;
  }

  private static String firstField(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '/') {
      end++;
    }
    return text.substring(0, end);
  }

  /** {@code A & B, Company}: who has no organisation has the next one's. */
  private static List<SpeakerCredit> shareOrganization(List<Person> people) {
    List<SpeakerCredit> credits = new ArrayList<>(people.stream().map(Person::credit).toList());
    for (int i = credits.size() - 2; i >= 0; i--) {
      SpeakerCredit credit = credits.get(i);
      if (credit.organization().isEmpty() && credit.role().isEmpty()) {
        credits.set(
            i, new SpeakerCredit(credit.name(), credit.role(), credits.get(i + 1).organization()));
      }
    }
    return credits;
  }

  /** Whether four words or more end as sentences do. */
  private static boolean isSentence(String text) {
    int end = text.length();
    while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean isClosed = end > 0 && text.charAt(end - 1) == ')';
    boolean isEnded = end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0 && !isClosed;
    boolean isVerb = end > 0 && VERB_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    return (isEnded || isVerb) && blanks(text) > 2;
  }

  private static int blanks(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  private static String trim(String text) {
    String once = Blanks.trim(text, " -*>•·:,|([@~", " -*:,|)]~");
    boolean isOpen = once.indexOf('(') >= 0 && once.indexOf(')') < 0;
    return isOpen ? once + ")" : once;
  }
}
