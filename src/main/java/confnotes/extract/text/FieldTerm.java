package confnotes.extract.text;

import confnotes.extract.text.InlineRun.Piece;
import confnotes.model.BodyNode.Element;
import confnotes.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term of a definition list that labels what is defined, as {@code 발표자} does above {@code : 이름
 * (회사)}: together they say what {@code 발표자: 이름 (회사)} says. Any other term is a word that is
 * explained.
 *
 * @param label the term's words
 * @param at where the term stands
 */
record FieldTerm(String label, Position at) {

  private static final Pattern LABEL =
      Pattern.compile(
          "발표자|발표|연사|강연자|강연|강사|스피커|진행자?|사회자?|패널|패널리스트|좌장"
              + "|(?:발표|세션|강연)?\\s?(?:시간|일시)|날짜|기간|일자|일정|장소|위치|행사|행사명|이벤트명|컨퍼런스명"
              + "|speakers?|presenters?|panelists?|hosts?|instructors?|date|time|when|place|venue|where"
              + "|location|event|conference"
              + "|登壇者?|発表者?|講演者?|スピーカー|講師|日時|開催日|時間|会場|場所|イベント名?",
          Pattern.CASE_INSENSITIVE);

  /** The label that the term at {@code index} of a list is, when the list says what of. */
  static Optional<FieldTerm> at(Element list, int index) {
    Element term = (Element) list.children().get(index);
    List<Piece> words = InlineRun.of(term.children());
    if (words.size() != 1 || !isMeaningNext(list, index)) {
      return Optional.empty();
    }
    Piece piece = words.get(0);
    return Optional.ofNullable(piece.at).flatMap(at -> of(piece.text.toString(), at));
  }

  /**
   * The label that {@code line} is, the last one of a meaning: without a blank line in front, a
   * term goes on what stands above it, as PHP Markdown Extra has it.
   */
  static Optional<FieldTerm> in(Line line) {
    return of(line.text(), line.at());
  }

  private static Optional<FieldTerm> of(String words, Position at) {
    return LABEL.matcher(words).matches()
        ? Optional.of(new FieldTerm(words, at))
        : Optional.empty();
  }

  private static boolean isMeaningNext(Element list, int index) {
    return list.children().stream()
        .skip(index + 1)
        .filter(LineReader::isBlock)
        .findFirst()
        .filter(next -> ((Element) next).name().equals("dd"))
        .isPresent();
  }

  /** The line with the label in front; a picture stays what it is. */
  Line before(Line value) {
    if (!value.hasWords()) {
      return value;
    }
    String lead = label + ": ";
    return new Line(
        value.index(),
        value.form(),
        value.level(),
        value.number(),
        value.quoteDepth(),
        lead + value.text(),
        at,
        false,
        value.isFirst(),
        value.isAlone(),
        value.cells(),
        value.links().stream().map(link -> link.movedBy(lead.length())).toList(),
        value.block());
  }
}
