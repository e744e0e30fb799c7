package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.CharSet;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import confnotes.extract.text.LineLink;
import confnotes.extract.text.Ornaments;
import confnotes.extract.text.SparsePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collects the lines that may be titles of talks, whatever carries them.
 *
 * <p>Every heading and every bold line is one. List items, rows, plain lines and links are so many
 * that one needs a sign of its own: a time, a marker, people at its end, the page of a talk.
 */
final class CandidateFinder {

  /** An address, or what is left of broken markup. */
  private static final Pattern NO_TITLE = Pattern.compile("^\\W*https?://|\\]\\(");

  private static final CharSet TEXT_STARTS = CharSet.of("0123456789오午제세강발첫두네다여일마セst트시");

  /** A line of running text is looked at only when it begins like a title of a talk. */
  private static final Pattern TEXT_START =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:\\d|오전|오후|午|제|세션|강연|발표|첫|두|세|네|다섯|여섯|일곱|여덟|마지막|セッション"
              + "|session|sess|talk|track|트랙|time|시간)",
          Pattern.CASE_INSENSITIVE);

  /** What people at the end of an item stand behind, or a kind of talk stands before. */
  private static final SparsePattern ITEM_SIGN =
      SparsePattern.of(
          "[)\\]）\\t|@]$|[)）]\\s*[.!]?$|\\s[-–—/|:]\\s|\\s[-–—]\\S+\\s?[-–—]$|:\\s|\\s(?i:by)\\s|,\\s|\\t",
          ")]）\t|@:,",
          "-–—/b");

  private static final int MAX_TEXT_CHARS = 120;
  private static final int MAX_TITLE_CHARS = 160;
  private static final int MAX_LINK_LINES = 6;
  private static final int MAX_ITEM_DEPTH = 2;

  private final Readings readings;
  private final SpeakersBelow below;
  private final TableRows rows;

  CandidateFinder(Readings readings) {
    this.readings = readings;
    this.below = new SpeakersBelow(readings);
    this.rows = new TableRows(readings);
  }

  /** Candidates in reading order; {@code titleLine} is the note's own title, or -1. */
  List<Candidate> find(Outline outline, int titleLine) {
    List<Candidate> found = new ArrayList<>(rows.find(outline));
    FencedTimetable.lines(outline).forEach(line -> add(found, outline, line, Carrier.FENCE));
    for (Line line : outline.lines()) {
      boolean isTitle =
          line.hasWords()
              && line.index() != titleLine
              && FactLine.below(outline, line, readings).isEmpty();
      if (isTitle && line.text().length() <= MAX_TITLE_CHARS) {
        Optional<Carrier> carrier = carrier(outline, line);
        if (carrier.isPresent()) {
          add(found, outline, line, carrier.get());
        }
      }
      if (line.hasWords()) {
        addLinks(found, line);
      }
    }
    found.sort((a, b) -> a.start() - b.start());
    return found;
  }

  private Optional<Carrier> carrier(Outline outline, Line line) {
    boolean mayBeAddress = line.text().indexOf("//") >= 0 || line.text().indexOf("](") >= 0;
    if (mayBeAddress && NO_TITLE.matcher(line.text()).find()) {
      return Optional.empty();
    }
    return switch (line.form()) {
      case HEADING -> Optional.of(Carrier.HEADING);
      case TEXT -> textCarrier(line);
      case ITEM -> isItemTitle(outline, line) ? Optional.of(Carrier.ITEM) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Carrier> textCarrier(Line line) {
    boolean isBold = line.isStrong() && line.isFirst() && line.quoteDepth() == 0;
    if (isBold && !SpeakerParser.isLabelled(line.text())) {
      return Optional.of(Carrier.BOLD);
    }
    if (line.text().length() > MAX_TEXT_CHARS || !hasTextSign(line)) {
      return Optional.empty();
    }
    TitleParts parts = readings.title(line);
    boolean isTitle =
        (parts.time().isPresent() || isNumberedMark(parts)) && !parts.title().isEmpty();
    boolean isField = line.text().indexOf('\t') > 0 && parts.billing().isPresent();
    return isTitle || isField ? Optional.of(Carrier.TEXT) : Optional.empty();
  }

  private static boolean hasTextSign(Line line) {
    return line.text().indexOf('\t') >= 0
        || (TEXT_STARTS.isAt(line.text(), Ornaments.end(line.text()))
            && TEXT_START.matcher(line.text()).lookingAt());
  }

  private static boolean isNumberedMark(TitleParts parts) {
    return parts.isMarked() && parts.title().length() > 3;
  }

  private boolean isItemTitle(Outline outline, Line line) {
    if (line.level() > MAX_ITEM_DEPTH || line.text().length() > MAX_TEXT_CHARS) {
      return false;
    }
    boolean mayBeTitle =
        line.number() > 0 || line.isOneLink() || hasTextSign(line) || ITEM_SIGN.isIn(line.text());
    if (!mayBeTitle) {
      return false;
    }
    TitleParts parts = readings.title(line);
    boolean hasSign =
        parts.time().isPresent()
            || parts.isMarked()
            || (parts.kind().isPresent() && !parts.title().equals(line.text()))
            || parts
                .billing()
                .filter(b -> b.strength() >= 2 || isUnderKind(outline, line))
                .isPresent()
            || line.number() > 0
            || SessionCode.isAtStart(parts.whole())
            || linksTalk(line, parts);
    return hasSign
        && !parts.title().isEmpty()
        && readings
            .people(line.text())
            .filter(Billing::isSure)
            .filter(b -> parts.billing().isEmpty())
            .isEmpty();
  }

  /** {@code [제목](page of the talk)} alone, or with what may be people behind it. */
  private static boolean linksTalk(Line line, TitleParts parts) {
    if (line.links().isEmpty() || !TalkLinks.leadsToTalk(line.links().get(0))) {
      return false;
    }
    boolean isFirst = line.links().get(0).start() == 0;
    return line.isOneLink() || (isFirst && parts.billing().isPresent());
  }

  /** Below {@code ## 라이트닝 토크} stand talks, of which what may be a name is sign enough. */
  private boolean isUnderKind(Outline outline, Line line) {
    int parent = outline.parent(line.index());
    return parent >= 0 && readings.title(outline.line(parent)).kind().isPresent();
  }

  private void add(List<Candidate> found, Outline outline, Line line, Carrier carrier) {
    int end = Extent.end(outline, line, carrier);
    TitleParts parts = readings.title(line);
    if (carrier == Carrier.ITEM && isOnlyNumbered(line, parts) && end == line.index() + 1) {
      return;
    }
    Optional<Billing> people =
        carrier == Carrier.HEADING || end - line.index() > 1
            ? below.find(outline, line.index() + 1, end)
            : Optional.empty();
    boolean isLinked = TalkLinks.in(line);
    for (int i = line.index() + 1; i < Math.min(end, line.index() + MAX_LINK_LINES); i++) {
      isLinked |= TalkLinks.in(outline.line(i));
    }
    found.add(
        new Candidate(line, carrier, series(outline, line, carrier), parts, end, people, isLinked));
  }

  /** A numbered item without any other sign of a talk: it needs notes of its own. */
  private static boolean isOnlyNumbered(Line line, TitleParts parts) {
    return line.number() > 0
        && parts.time().isEmpty()
        && !parts.isMarked()
        && parts.billing().filter(b -> b.strength() >= 2).isEmpty();
  }

  private static String series(Outline outline, Line line, Carrier carrier) {
    return switch (carrier) {
      case HEADING -> "heading " + line.level();
      case ITEM -> "item " + line.level() + " under " + outline.parent(line.index());
      case LINK, TEXT, BOLD, ROW, FENCE, NOTE -> carrier.label();
    };
  }

  /** {@code [Title - Name, Org](url)} somewhere in a line of text. */
  private void addLinks(List<Candidate> found, Line line) {
    if (line.isHeading() || line.form() == LineForm.ROW) {
      return;
    }
    for (LineLink link : line.links()) {
      TitleParts parts = readings.title(link.text());
      boolean isTalk =
          parts.billing().filter(b -> b.strength() >= 2 || line.isOneLink()).isPresent()
              && !parts.title().isEmpty();
      boolean isTaken = !found.isEmpty() && found.get(found.size() - 1).start() == line.index();
      if (isTalk && !isTaken) {
        found.add(
            new Candidate(
                line,
                Carrier.LINK,
                Carrier.LINK.label(),
                parts,
                line.index() + 1,
                Optional.empty(),
                TalkLinks.leadsToTalk(link)));
      }
    }
  }
}
