package confnotes.extract.text;

import confnotes.extract.text.InlineRun.Piece;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a body as lines. */
public final class LineReader {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "blockquote",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "pre",
          "hr",
          "details",
          "summary",
          "figure",
          "figcaption",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "center",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private final List<Line> lines = new ArrayList<>();
  private int quoteDepth;
  private int listDepth;
  private int number;

  private LineReader() {}

  /** The lines of {@code body} in reading order; pieces without words are lines without text. */
  public static List<Line> read(Body body) {
    LineReader reader = new LineReader();
    reader.readChildren(body.nodes(), NodePath.ROOT, LineForm.TEXT, 0);
    return List.copyOf(reader.lines);
  }

  /** Whether elements of this name stand on lines of their own. */
  public static boolean isBlock(BodyNode node) {
    return node instanceof Element element && BLOCKS.contains(element.name());
  }

  /** Reads blocks and, between them, runs of inline nodes as lines of the block around them. */
  private void readChildren(List<BodyNode> nodes, NodePath path, LineForm form, int level) {
    List<BodyNode> inline = new ArrayList<>();
    LineForm first = form;
    for (int i = 0; i < nodes.size(); i++) {
      if (!isBlock(nodes.get(i))) {
        inline.add(nodes.get(i));
        continue;
      }
      first = addRun(inline, first, level, path) ? LineForm.TEXT : first;
      inline.clear();
      int before = lines.size();
      readBlock((Element) nodes.get(i), path.child(i), path, first, level);
      first = lines.size() > before ? LineForm.TEXT : first;
    }
    addRun(inline, first, level, path);
  }

  private void readBlock(Element block, NodePath path, NodePath holder, LineForm form, int level) {
    if (block.isGenerated()) {
      addRun(block.children(), LineForm.FIGURE, 0, path);
      return;
    }
    switch (block.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          addRun(block.children(), LineForm.HEADING, block.headingLevel(), path);
      case "p" -> addRun(block.children(), form, level, form == LineForm.ITEM ? holder : path);
      case "ul", "ol" -> readList(block, path);
      case "li" -> readItem(block, path);
      case "blockquote" -> readQuote(block, path);
      case "tr" -> readRow(block, path);
      case "pre" -> addRun(block.children(), LineForm.CODE, 0, path);
      case "hr" -> add(LineForm.RULE, 0, new Piece(), true, true, path, block.at());
      case "dl" -> readDefinitions(block, path);
      case "div", "center" -> readChildren(block.children(), path, form, level);
      default -> readChildren(block.children(), path, LineForm.TEXT, 0);
    }
  }

  private void readList(Element list, NodePath path) {
    int outerNumber = number;
    number = list.name().equals("ol") ? start(list) : 0;
    listDepth++;
    readChildren(list.children(), path, LineForm.TEXT, 0);
    listDepth--;
    number = outerNumber;
  }

  private static int start(Element list) {
    String start = list.attribute("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private void readItem(Element item, NodePath path) {
    readChildren(item.children(), path, LineForm.ITEM, listDepth);
    number += number > 0 ? 1 : 0;
  }

  /** A label is no line of its own: it stands before each of its values. */
  private void readDefinitions(Element list, NodePath path) {
    Optional<FieldTerm> field = Optional.empty();
    for (int i = 0; i < list.children().size(); i++) {
      BodyNode node = list.children().get(i);
      if (!isBlock(node)) {
        addRun(List.of(node), LineForm.TEXT, 0, path);
      } else if (((Element) node).name().equals("dt")) {
        field = readTerm(list, i, path);
      } else {
        field = readMeaning((Element) node, path.child(i), field);
      }
    }
  }

  private Optional<FieldTerm> readTerm(Element list, int index, NodePath path) {
    Optional<FieldTerm> field = FieldTerm.at(list, index);
    if (field.isEmpty()) {
      readBlock((Element) list.children().get(index), path.child(index), path, LineForm.TEXT, 0);
    }
    return field;
  }

  /** Reads what {@code field} is the label of; answers the label of what follows. */
  private Optional<FieldTerm> readMeaning(
      Element meaning, NodePath path, Optional<FieldTerm> field) {
    int first = lines.size();
    readBlock(meaning, path, path.parent(), LineForm.TEXT, 0);
    if (lines.size() == first) {
      return field;
    }
    field.ifPresent(label -> lines.set(first, label.before(lines.get(first))));
    return FieldTerm.in(lines.get(lines.size() - 1)).or(() -> field);
  }

  private void readQuote(Element quote, NodePath path) {
    int outerListDepth = listDepth;
    listDepth = 0;
    quoteDepth++;
    readChildren(quote.children(), path, LineForm.TEXT, 0);
    quoteDepth--;
    listDepth = outerListDepth;
  }

  private void readRow(Element row, NodePath path) {
    List<String> cells = new ArrayList<>();
    Piece whole = new Piece();
    boolean isHeader = !row.children().isEmpty();
    for (BodyNode node : row.children()) {
      if (node instanceof Element cell) {
        isHeader &= cell.name().equals("th");
        cells.add(addCell(cell, whole));
      }
    }
    LineForm form = isHeader ? LineForm.HEADER_ROW : LineForm.ROW;
    if (whole.at != null) {
      add(form, whole, cells, path);
    }
  }

  private static String addCell(Element cell, Piece row) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : InlineRun.of(cell.children())) {
      words.append(words.length() == 0 ? "" : " ").append(piece.text);
      row.at = row.at == null ? piece.at : row.at;
      row.links.addAll(piece.links);
    }
    row.text.append(row.text.length() == 0 ? "" : "\t").append(words);
    return words.toString();
  }

  private void add(LineForm form, Piece row, List<String> cells, NodePath path) {
    Position at = row.at == null ? new Position(1, 1) : row.at;
    lines.add(
        new Line(
            lines.size(),
            form,
            0,
            0,
            quoteDepth,
            row.text.toString().strip(),
            at,
            false,
            true,
            true,
            cells,
            row.links,
            path));
  }

  /** Adds the lines of a run; answers whether there were any. */
  private boolean addRun(List<BodyNode> nodes, LineForm form, int level, NodePath path) {
    List<Piece> pieces = InlineRun.of(nodes);
    LineForm next = form;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Position at = piece.at == null ? new Position(1, 1) : piece.at;
      LineForm own = piece.at == null ? LineForm.FIGURE : next;
      add(own, own == LineForm.TEXT ? 0 : level, piece, i == 0, pieces.size() == 1, path, at);
      next = piece.at != null && next == LineForm.ITEM ? LineForm.TEXT : next;
    }
    return !pieces.isEmpty();
  }

  private void add(
      LineForm form,
      int level,
      Piece piece,
      boolean first,
      boolean alone,
      NodePath path,
      Position at) {
    lines.add(
        new Line(
            lines.size(),
            form,
            level,
            form == LineForm.ITEM ? number : 0,
            quoteDepth,
            piece.text.toString(),
            at,
            piece.isStrong(),
            first,
            alone,
            List.of(),
            piece.links,
            path));
  }
}
