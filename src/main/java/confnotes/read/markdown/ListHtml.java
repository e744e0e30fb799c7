package confnotes.read.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes lists: of points, numbered, of tasks, of terms and what they mean. */
final class ListHtml {

  private final BodyWriter out;
  private final Words words;
  private final InlineHtml inlines;
  private final Consumer<Node> children;

  /**
   * @param children writes the blocks in a node
   */
  ListHtml(BodyWriter out, Words words, InlineHtml inlines, Consumer<Node> children) {
    this.out = out;
    this.words = words;
    this.inlines = inlines;
    this.children = children;
  }

  void rules(BiConsumer<Class<? extends Node>, Consumer<Node>> rule) {
    rule.accept(BulletList.class, list -> list("ul", Map.of(), list));
    rule.accept(OrderedList.class, list -> ordered((OrderedList) list));
    rule.accept(BulletListItem.class, this::item);
    rule.accept(OrderedListItem.class, this::item);
    rule.accept(TaskListItem.class, item -> task((TaskListItem) item));
    rule.accept(Term.class, this::term);
    rule.accept(Definition.class, this::definition);
  }

  private void list(String name, Map<String, String> attributes, Node list) {
    out.line();
    out.openOwn(name, attributes, list.getStartOffset());
    out.line();
    children.accept(list);
    out.line();
    out.close(name);
    out.line();
  }

  private void ordered(OrderedList list) {
    int start = list.getStartNumber();
    list("ol", start == 1 ? Map.of() : Map.of("start", String.valueOf(start)), list);
  }

  private void item(Node item) {
    out.openOwn("li", Map.of(), item.getStartOffset());
    children.accept(item);
    out.close("li");
    out.line();
  }

  private void task(TaskListItem item) {
    boolean isDone = item.isItemDoneMarker();
    out.openOwn("li", Map.of("class", "task-list-item"), item.getStartOffset());
    boolean isLoose = item.getFirstChild() instanceof Paragraph && !((ListItem) item).isTight();
    if (isLoose) {
      out.line();
    }
    Map<String, String> box = new LinkedHashMap<>();
    box.put("type", "checkbox");
    box.put("disabled", "");
    if (isDone) {
      box.put("checked", "");
    }
    box.put("aria-label", words.get(isDone ? "task.done" : "task.open"));
    out.emptyOwn("input", box, item.getStartOffset());
    out.generated(" ", item.getStartOffset());
    children.accept(item);
    out.close("li");
    out.line();
  }

  private void term(Node term) {
    openList(term);
    out.openOwn("dt", Map.of(), term.getStartOffset());
    inlines.children(term);
    out.close("dt");
    out.line();
    closeList(term);
  }

  /** A definition of one paragraph is tight. */
  private void definition(Node definition) {
    openList(definition);
    out.openOwn("dd", Map.of(), definition.getStartOffset());
    Node first = definition.getFirstChild();
    if (first instanceof Paragraph && first.getNext() == null) {
      inlines.children(first);
    } else {
      children.accept(definition);
    }
    out.close("dd");
    out.line();
    closeList(definition);
  }

  private void openList(Node part) {
    if (!isPart(part.getPrevious())) {
      out.line();
      out.openOwn("dl", Map.of(), part.getStartOffset());
      out.line();
    }
  }

  private void closeList(Node part) {
    if (!isPart(part.getNext())) {
      out.close("dl");
      out.line();
    }
  }

  private static boolean isPart(Node node) {
    return node instanceof Term || node instanceof Definition;
  }
}
