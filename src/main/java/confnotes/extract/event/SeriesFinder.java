package confnotes.extract.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what names the event of a note. The sources are asked in the order of how surely they speak
 * of the event itself; a listed series is looked for before names that nobody has listed.
 */
final class SeriesFinder {

  /** A short name in running text is too often another word. */
  private static final int MIN_TOLD_CHARS = 6;

  /** A first line that is longer is no title. */
  private static final int MAX_TITLE_LINE = 50;

  /** What makes of a series in running text the event of the note. */
  private static final Pattern BEING_THERE =
      Pattern.compile(
          "다녀|참석|참가|참관|갔|가게 되|열린|열렸|개최|진행된|20\\d\\d[-./년年]\\s?\\d{1,2}|소모임"
              + "|attend|went to|visited|held|\\bat the\\b|行って|行き|開催|参加",
          Pattern.CASE_INSENSITIVE);

  /** Another time than that of the note. */
  private static final Pattern LONG_AGO =
      Pattern.compile("작년|재작년|지난해|예전|last year|years? ago|昨年", Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE = Pattern.compile("[.!?。]\\s*$");

  private static final Pattern REPORT =
      Pattern.compile("후기|참관|참석|참가|다녀|정리|요약|리캡|recap|report|notes|レポ|メモ", Pattern.CASE_INSENSITIVE);

  private final NamedList series;
  private final UnlistedNames unlisted;

  SeriesFinder(NamedList series, NamedList places) {
    this.series = series;
    this.unlisted = new UnlistedNames(places);
  }

  Optional<Naming> find(EventSources sources) {
    Optional<Naming> stated = listedIn(sources.title(), Origin.TITLE).or(() -> labelled(sources));
    return stated
        .or(() -> heading(sources))
        .or(() -> listedIn(sources.labels(), Origin.TAGS))
        .or(() -> listedIn(sources.fileName(), Origin.FILE_NAME))
        .or(() -> linked(sources))
        .or(() -> unlisted(sources));
  }

  private Optional<Naming> unlisted(EventSources sources) {
    Set<Sign> also = sources.signs();
    return unlisted
        .find(sources.title(), Origin.TITLE, also)
        .or(() -> opened(sources, also))
        .or(() -> tagged(sources))
        .or(() -> told(sources))
        .or(() -> named(sources));
  }

  /** What names the event of a note that names speakers and that {@link #find} finds none in. */
  Optional<Naming> findByDay(EventSources sources) {
    return unlisted.findByDay(sources.title(), Origin.TITLE);
  }

  private Optional<Naming> listedIn(EventText text, Origin origin) {
    return series
        .find(text)
        .map(name -> Naming.listed(name, origin, text, "\"" + name + "\" is a known series"));
  }

  /** {@code - 행사 : <Name>}. */
  private Optional<Naming> labelled(EventSources sources) {
    return sources
        .eventLabel()
        .flatMap(
            text -> {
              Set<Sign> signs = EnumSet.of(Sign.LABELLED);
              signs.addAll(sources.signs());
              return listedIn(text, Origin.LABEL)
                  .or(() -> unlisted.find(text, Origin.LABEL, signs));
            });
  }

  /** A note whose headings name several series is of none of them. */
  private Optional<Naming> heading(EventSources sources) {
    return listedIn(sources.heading(), Origin.HEADING)
        .filter(
            naming -> {
              Set<String> all = new HashSet<>(Set.of(naming.series()));
              sources.headings().forEach(text -> series.find(text).ifPresent(all::add));
              return all.size() == 1;
            });
  }

  /** An address of an event's pages says little in a note that is no report. */
  private Optional<Naming> linked(EventSources sources) {
    if (!REPORT.matcher(sources.title().raw()).find()) {
      return Optional.empty();
    }
    for (String link : sources.links()) {
      Optional<String> name = series.find(new EventText(link), MIN_TOLD_CHARS);
      if (name.isPresent()) {
        String reason = link + " is an address of \"" + name.get() + "\"";
        return Optional.of(Naming.listed(name.get(), Origin.LINK, sources.title(), reason));
      }
    }
    return Optional.empty();
  }

  /** A short first line names the event where a note has no title of its own. */
  private Optional<Naming> opened(EventSources sources, Set<Sign> also) {
    return sources.firstLines().stream()
        .limit(1)
        .filter(
            line -> line.raw().length() <= MAX_TITLE_LINE && !SENTENCE.matcher(line.raw()).find())
        .flatMap(line -> unlisted.find(line, Origin.FIRST_LINE, also).stream())
        .findFirst();
  }

  /** A tag names an event of its own where it ends in a word for one and has a year or number. */
  private Optional<Naming> tagged(EventSources sources) {
    return sources.tags().stream()
        .filter(tag -> tag.chars().anyMatch(Character::isDigit) && !isPlural(sources, tag))
        .flatMap(
            tag ->
                unlisted.find(new EventText(tag), Origin.TAGS, EnumSet.noneOf(Sign.class)).stream())
        .findFirst();
  }

  private static boolean isPlural(EventSources sources, String tag) {
    return sources.tags().stream().anyMatch(other -> !other.equals(tag) && isEdition(other, tag));
  }

  private static boolean isEdition(String one, String other) {
    return one.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
  }

  private Optional<Naming> told(EventSources sources) {
    for (EventText text : sources.telling()) {
      if (BEING_THERE.matcher(text.raw()).find() && !LONG_AGO.matcher(text.raw()).find()) {
        Optional<Naming> naming = listedTold(text).or(() -> unlisted.told(text));
        if (naming.isPresent()) {
          return naming;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Naming> listedTold(EventText text) {
    return series
        .find(text, MIN_TOLD_CHARS)
        .map(
            name ->
                Naming.listed(
                    name,
                    Origin.TEXT,
                    text,
                    "the author was at the known series \"" + name + "\""));
  }

  /** {@code 2019-05-11-<name>-conf-2019}: only a name with its year is sure enough. */
  private Optional<Naming> named(EventSources sources) {
    return unlisted
        .find(sources.fileWords(), Origin.FILE_NAME, EnumSet.noneOf(Sign.class))
        .filter(naming -> sources.fileWords().raw().matches(".*\\p{L}.*\\b20\\d\\d\\b.*"));
  }
}
