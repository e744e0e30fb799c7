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
          "what|무엇|뭐|.*(?:제목|세션|발표명|강연|주제|프로그램|내용|title|session|talk|topic|program|タイトル|セッション|テーマ|内容).*",
          FLAGS);

  private static final Pattern SPEAKER =
      Pattern.compile(
          "who|누가|누구|.*(?:발표자|연사|강연자|강사|speaker|presenter|이름|name|登壇|発表者|講演者).*", FLAGS);

  private static final Pattern TIME = Pattern.compile("when|언제|.*(?:시간|time|시각|일시|時間|時刻).*", FLAGS);

  private static final Pattern ORGANIZATION =
      Pattern.compile(".*(?:소속|회사|company|organization|org|affiliation|所属).*", FLAGS);

  private static final Pattern TRACK = Pattern.compile(".*(?:트랙|track|トラック|room|룸|홀).*", FLAGS);

  private static final int NONE = -1;

  /**
   * What is known of all rows of one table.
   *
   * @param header the words over the columns; empty when there are none
   * @param speaker the column that names people, or {@link #NONE}
   * @param people how its cells are read
   */
  private record Table(List<String> header, int speaker, SpeakerCells people) {}

  private final Readings readings;

  TableRows(Readings readings) {
    this.readings = readings;
  }

  List<Candidate> find(Outline outline) {
    List<Candidate> found = new ArrayList<>();
    List<String> header = List.of();
    List<Line> rows = new ArrayList<>();
    for (Line line : outline.lines()) {
      if (line.form() == LineForm.ROW) {
        rows.add(line);
        continue;
      }
      addRows(found, header, rows);
      rows.clear();
      header = line.form() == LineForm.HEADER_ROW ? line.cells() : List.of();
    }
    addRows(found, header, rows);
    return found;
  }

  private void addRows(List<Candidate> found, List<String> header, List<Line> rows) {
    if (!rows.isEmpty()) {
      int speaker = speakerColumn(header, rows);
      Table table = new Table(header, speaker, new SpeakerCells(readings, column(rows, speaker)));
      rows.forEach(row -> addRow(found, table, row));
    }
  }

  /**
   * The column that a header calls so; in a table most rows of which have a time, also the one in
   * which most cells name people.
   */
  private int speakerColumn(List<String> header, List<Line> rows) {
    int named = column(header, SPEAKER);
    if (named != NONE) {
      return named;
    }
    int width = isTimetable(header, rows) ? rows.get(0).cells().size() : 0;
    for (int i = 0; i < width && named == NONE; i++) {
      boolean isOther =
          i < header.size()
              && (TITLE.matcher(header.get(i)).matches() || TIME.matcher(header.get(i)).matches());
      named = !isOther && SpeakerCells.arePeople(readings, column(rows, i)) ? i : named;
    }
    return named;
  }

  private static boolean isTimetable(List<String> header, List<Line> rows) {
    long timed = rows.stream().filter(row -> time(header, row.cells()).isPresent()).count();
    return timed * 2 > rows.size();
  }

  private static List<String> column(List<Line> rows, int column) {
    List<String> cells = new ArrayList<>();
    for (Line row : rows) {
      if (column >= 0 && column < row.cells().size()) {
        cells.add(row.cells().get(column));
      }
    }
    return cells;
  }

  private void addRow(List<Candidate> found, Table table, Line row) {
    Optional<TimeSpan> time = time(table.header(), row.cells());
    for (int column : titleColumns(table, row.cells(), time)) {
      String cell = column < row.cells().size() ? row.cells().get(column) : "";
      if (cell.length() > 1 && cell.codePoints().anyMatch(Character::isLetter)) {
        found.add(candidate(table, row, column, time));
      }
    }
  }

  private Candidate candidate(Table table, Line row, int column, Optional<TimeSpan> time) {
    List<String> header = table.header();
    TitleParts parts = readings.title(row.cells().get(column));
    Optional<Billing> billing = parts.billing().or(() -> billing(table, row.cells()));
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
    String place = row.block().parent().steps().toString();
    return new Candidate(
        row,
        Carrier.ROW,
        "row of " + place,
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
      Table table, List<String> cells, Optional<TimeSpan> time) {
    List<String> header = table.header();
    int speaker = table.speaker();
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

  private static Optional<Billing> billing(Table table, List<String> cells) {
    int column = table.speaker();
    if (column == NONE || column >= cells.size()) {
      return Optional.empty();
    }
    int organization = column(table.header(), ORGANIZATION);
    boolean isApart = organization != NONE && organization != column && organization < cells.size();
    String people = cells.get(column);
    return people.isBlank()
        ? Optional.empty()
        : table.people().read(isApart ? people + " (" + cells.get(organization) + ")" : people);
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
