package confnotes.extract.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names of events that nobody has listed by weighing {@link Sign}s: words for events in the
 * name, what stands before and behind it, and what else the note tells.
 *
 * <p>A list of series cannot know the meetup of a company or a town. A rule for each way to write a
 * title found more and was wrong more often: that the signs have to come together is what keeps
 * notes of no event out.
 */
final class UnlistedNames {

  /** What follows is a title of its own. */
  private static final Pattern PIECES = Pattern.compile("\\s+[-–—|@]\\s+|:\\s+");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?:에서|에) 열린\\s+(?:(?<quoted>['‘“\"「][^'’”\"」]{2,40}['’”\"」](?:\\s?제?\\d{1,3}회)?)"
              + "|(?<plain>[^.,!?]{2,40}?)(?=[.,!?]|[에을를]\\s|$))"
              + "|(?:attended|went to|visited)\\s+(?:the\\s+)?"
              + "(?<english>\\p{Lu}[\\p{L}\\p{N}.+&'’-]*(?:\\s[\\p{Lu}\\p{N}#][\\p{L}\\p{N}.+&'’-]*){0,6})");

  /** No event that is known lasts longer. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i:\\bday\\s?[1-5](?!\\d))|(?<!\\d)[1-5]\\s?(?:일\\s?차|日目)|(?:첫|둘|셋|넷|다섯)째\\s?날");

  private static final Pattern ATTENDED =
      Pattern.compile("다녀|참석|참가|참관|갔다|attended|went to|visited");

  private final NameWords words;

  UnlistedNames(NamedList places) {
    this.words = new NameWords(places);
  }

  /**
   * The event named by {@code text}, of which the note says {@code also}. The pieces that a title
   * falls into are names of their own.
   */
  Optional<Naming> find(EventText text, Origin origin, Set<Sign> also) {
    String[] pieces = PIECES.split(text.raw().strip());
    NameCut first = NameCut.of(pieces[0]);
    Optional<Naming> second =
        pieces.length == 1 ? Optional.empty() : second(first, pieces[1], text, origin);
    return second.isPresent() && isGoing(first)
        ? second
        : weigh(first, also, text, origin).or(() -> second);
  }

  private Optional<Naming> second(NameCut first, String piece, EventText text, Origin origin) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (isGoing(first)) {
      signs.add(Sign.ATTENDED);
      signs.add(Sign.KIND_BEFORE);
    }
    return weigh(NameCut.of(piece), signs, text, origin);
  }

  /**
   * The event one of whose first days {@code text} tells: {@code <Name> 2022 1일차}. Much else that
   * has a year is told day by day, so this is for notes that name who spoke.
   */
  Optional<Naming> findByDay(EventText text, Origin origin) {
    if (!DAY.matcher(text.raw()).find()) {
      return Optional.empty();
    }
    return Stream.of(PIECES.split(text.raw().strip()))
        .map(NameCut::of)
        .filter(cut -> cut.signs().contains(Sign.YEAR) && !words.isDaily(cut.name()))
        .flatMap(cut -> weigh(cut, EnumSet.of(Sign.ONE_DAY), text, origin).stream())
        .findFirst();
  }

  /** {@code 개발자 밋업에 다녀왔습니다}, {@code Trip report}: that the author went, not where. */
  private boolean isGoing(NameCut piece) {
    return piece.signs().contains(Sign.ATTENDED)
        && (piece.name().isEmpty() || words.isKindOnly(piece.name()));
  }

  /** The event that a sentence says was held, or gone to. */
  Optional<Naming> told(EventText line) {
    Matcher told = TOLD.matcher(line.raw());
    if (!told.find()) {
      return Optional.empty();
    }
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (told.group("english") == null) {
      signs.add(Sign.HELD);
    }
    if (told.group("quoted") != null) {
      signs.add(Sign.QUOTED);
    }
    if (ATTENDED.matcher(line.raw()).find()) {
      signs.add(Sign.ATTENDED);
    }
    String name = told.group("quoted") != null ? told.group("quoted") : plain(told);
    return weigh(NameCut.of(name), signs, line, Origin.TEXT);
  }

  private static String plain(Matcher told) {
    return told.group("plain") != null ? told.group("plain") : told.group("english");
  }

  private Optional<Naming> weigh(NameCut cut, Set<Sign> also, EventText text, Origin origin) {
    Set<Sign> signs = EnumSet.copyOf(also);
    signs.addAll(cut.signs());
    signs.addAll(words.signs(cut.name()));
    boolean hasKind = signs.contains(Sign.KIND) || signs.contains(Sign.KIND_AT_END);
    return Sign.isEnough(signs) && words.isName(cut.name(), hasKind)
        ? Optional.of(
            new Naming(
                cut.name(),
                cut.number(),
                origin,
                text,
                "\"" + cut.name() + "\" " + Sign.reasons(signs)))
        : Optional.empty();
  }
}
