package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import confnotes.extract.time.TimeParser;
import confnotes.extract.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table as talks: by the words in its header, or, without a header that helps,
 * by a cell that is a time.
 */
final class TableRows {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern TITLE =
      Pattern.compile(
          ".*(?:제목|세션|발표명|강연|주제|프로그램|내용|title|session|talk|topic|program|タイトル|セッション|テーマ|内容).*",
          FLAGS);

  private static final Pattern SPEAKER =
      Pattern.compile(".*(?:발표자|연사|강연자|강사|speaker|presenter|이름|name|登壇|発表者|講演者).*", FLAGS);

  private static final Pattern TIME = Pattern.compile(".*(?:시간|time|시각|일시|時間|時刻).*", FLAGS);

  private static final Pattern ORGANIZATION =
      Pattern.compile(".*(?:소속|회사|company|organization|org|affiliation|所属).*", FLAGS);

  private static final Pattern TRACK = Pattern.compile(".*(?:트랙|track|トラック|room|룸|홀).*", FLAGS);

  private static final int NONE = -1;

  private final Readings readings;

  TableRows(Readings readings) {
    this.readings = readings;
  }

  List<Candidate> find(Outline outline) {
    List<Candidate> found = new ArrayList<>();
    List<String> header = List.of();
    for (Line line : outline.lines()) {
      if (line.form() == LineForm.HEADER_ROW) {
        header = line.cells();
      } else if (line.form() == LineForm.ROW) {
        addRow(found, header, line);
      } else {
        header = List.of();
      }
    }
    return found;
  }

  private void addRow(List<Candidate> found, List<String> header, Line row) {
    Optional<TimeSpan> time = time(header, row.cells());
    List<Integer> columns = titleColumns(header, row.cells(), time);
    for (int column : columns) {
      String cell = column < row.cells().size() ? row.cells().get(column) : "";
      if (cell.length() > 1 && cell.codePoints().anyMatch(Character::isLetter)) {
        found.add(candidate(header, row, column, time));
      }
    }
  }

  private Candidate candidate(List<String> header, Line row, int column, Optional<TimeSpan> time) {
    TitleParts parts = readings.title(row.cells().get(column));
    Optional<Billing> billing = parts.billing().or(() -> billing(header, row.cells()));
    Optional<String> track =
        header.size() > column && TRACK.matcher(header.get(column)).matches()
            ? Optional.of(header.get(column))
            : parts.track();
    TitleParts all =
        new TitleParts(
            parts.title(),
            parts.whole(),
            parts.time().or(() -> time),
            parts.ordinal(),
            parts.isMarked(),
            parts.kind(),
            billing,
            track,
            parts.room());
    String table = row.block().parent().steps().toString();
    return new Candidate(
        row,
        Carrier.ROW,
        "row of " + table,
        all,
        row.index() + 1,
        Optional.empty(),
        TalkLinks.in(row));
  }

  private static Optional<TimeSpan> time(List<String> header, List<String> cells) {
    int column = column(header, TIME);
    if (column != NONE && column < cells.size()) {
      return TimeParser.atStart(cells.get(column));
    }
    return cells.stream().flatMap(cell -> TimeParser.all(cell).stream()).findFirst();
  }

  /**
   * Columns that hold titles: one by its header, each track's, or the longest cell of a timed row.
   */
  private static List<Integer> titleColumns(
      List<String> header, List<String> cells, Optional<TimeSpan> time) {
    int speaker = column(header, SPEAKER);
    for (int i = 0; i < header.size(); i++) {
      if (i != speaker
          && TITLE.matcher(header.get(i)).matches()
          && !TIME.matcher(header.get(i)).matches()
          && (speaker != NONE || time.isPresent())) {
        return List.of(i);
      }
    }
    List<Integer> tracks = new ArrayList<>();
    for (int i = 0; i < header.size() && time.isPresent(); i++) {
      if (TRACK.matcher(header.get(i)).matches()) {
        tracks.add(i);
      }
    }
    return tracks.size() > 1 ? tracks : time.isPresent() ? longest(cells, speaker) : List.of();
  }

  private static List<Integer> longest(List<String> cells, int speaker) {
    int longest = NONE;
    for (int i = 0; i < cells.size(); i++) {
      boolean isTime = TimeParser.atStart(cells.get(i)).isPresent();
      boolean isLonger = longest == NONE || cells.get(i).length() > cells.get(longest).length();
      longest = i != speaker && !isTime && isLonger ? i : longest;
    }
    return longest == NONE ? List.of() : List.of(longest);
  }

  private Optional<Billing> billing(List<String> header, List<String> cells) {
    int column = column(header, SPEAKER);
    if (column == NONE || column >= cells.size() || cells.get(column).isBlank()) {
      return Optional.empty();
    }
    int organization = column(header, ORGANIZATION);
    boolean isApart = organization != NONE && organization != column && organization < cells.size();
    String people = cells.get(column) + (isApart ? " (" + cells.get(organization) + ")" : "");
    return readings.people("발표자: " + people);
  }

  private static int column(List<String> header, Pattern words) {
    for (int i = 0; i < header.size(); i++) {
      if (words.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return NONE;
  }
}
