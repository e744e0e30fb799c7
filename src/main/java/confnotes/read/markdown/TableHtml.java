package confnotes.read.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import confnotes.read.body.BodyWriter;
import java.util.Locale;
import java.util.Map;

/** Writes tables. */
final class TableHtml {

  private final BodyWriter out;
  private final InlineHtml inlines;

  TableHtml(BodyWriter out, InlineHtml inlines) {
    this.out = out;
    this.inlines = inlines;
  }

  void table(TableBlock table) {
    out.line();
    open("table", table);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      boolean isEmpty = part.getFirstChild() == null;
      if (part instanceof TableHead) {
        part("thead", part);
      } else if (part instanceof TableBody && !isEmpty) {
        part("tbody", part);
      }
    }
    out.close("table");
    out.line();
  }

  private void part(String name, Node part) {
    open(name, part);
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        row(row);
      }
    }
    out.close(name);
    out.line();
  }

  private void row(Node row) {
    open("tr", row);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell tableCell) {
        cell(tableCell);
      }
    }
    out.close("tr");
    out.line();
  }

  private void cell(TableCell cell) {
    String name = cell.isHeader() ? "th" : "td";
    TableCell.Alignment alignment = cell.getAlignment();
    Map<String, String> attributes =
        alignment == null
            ? Map.of()
            : Map.of("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
    out.openOwn(name, attributes, cell.getStartOffset());
    inlines.children(cell);
    out.close(name);
    out.line();
  }

  private void open(String name, Node node) {
    out.openOwn(name, Map.of(), node.getStartOffset());
    out.line();
  }
}
