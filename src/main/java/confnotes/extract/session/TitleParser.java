package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.Blanks;
import confnotes.extract.text.CharSet;
import confnotes.extract.text.SparsePattern;
import confnotes.extract.time.TimeParser;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SessionKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a line apart as if it were the title of a talk. */
final class TitleParser {

  private static final CharSet BRACKETS = CharSet.of("([");

  private static final SparsePattern LENGTH =
      SparsePattern.of(
          "\\s*[(\\[]\\s*(?:약\\s*)?\\d{1,3}\\s*(?:분|min(?:utes)?\\.?|m|分)\\s*[)\\]]", "([");

  private static final SparsePattern LEVEL =
      SparsePattern.of("\\s*[(\\[](?:L(?:evel)?\\s?[1-4]00|초급|중급|고급)[)\\]]\\s*$", "([");

  private static final String OPENING = "\"“”'‘『「《<";

  private static final Pattern QUOTED = Pattern.compile("^[\"“”'‘『「《<](.*)[\"“”'’』」》>]$");

  private final KindWords kinds;
  private final SpeakerParser speakers;
  private final TitleTail tail;

  TitleParser(KindWords kinds, SpeakerParser speakers) {
    this.kinds = kinds;
    this.speakers = speakers;
    this.tail = new TitleTail(speakers);
  }

  TitleParts parse(String text) {
    TitleHead head = new TitleHead(text, kinds);
    boolean hasBracket = BRACKETS.isIn(head.rest());
    String rest = hasBracket ? LENGTH.withoutFirst(head.rest()) : head.rest();
    Optional<TimeSpan> time = Optional.ofNullable(head.time);
    if (time.isEmpty()) {
      Optional<TimeSpan> atEnd = TimeParser.atEnd(rest);
      rest = atEnd.isPresent() ? rest.substring(0, atEnd.get().from()) : rest;
      time = atEnd;
    }
    String whole = clean(hasBracket ? LEVEL.withoutFirst(rest) : rest);
    Optional<Billing> only =
        head.kind == null ? Optional.empty() : speakers.read(whole).filter(Billing::isSure);
    if (only.isPresent()) {
      return new TitleParts(
          "",
          "",
          time,
          head.ordinal,
          head.isMarked,
          kind(head, whole),
          only,
          Optional.ofNullable(head.track),
          Optional.empty());
    }
    Optional<TitleTail.Cut> cut = tail.find(whole);
    String title = cut.map(c -> clean(c.title())).orElse(whole).replace('\t', ' ');
    return new TitleParts(
        title,
        whole,
        time,
        head.ordinal,
        head.isMarked,
        kind(head, whole),
        cut.map(TitleTail.Cut::billing),
        Optional.ofNullable(head.track),
        Optional.empty());
  }

  private Optional<SessionKind> kind(TitleHead head, String title) {
    return Optional.ofNullable(head.kind).or(() -> kinds.all(title));
  }

  /** The title without what is left of the notation at its edges. */
  static String clean(String title) {
    String bare = Blanks.trim(title, " -:|*~>", " -:|*,~").strip();
    if (bare.isEmpty() || OPENING.indexOf(bare.charAt(0)) < 0) {
      return bare;
    }
    Matcher quoted = QUOTED.matcher(bare);
    boolean isQuoted =
        quoted.matches() && bare.chars().filter(c -> "\"“”‘’".indexOf(c) >= 0).count() <= 2;
    return isQuoted ? quoted.group(1).strip() : bare;
  }
}
