package confnotes.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.body.BodyWriter;
import confnotes.read.dialect.Boxes;
import confnotes.read.dialect.ContainerIndex;
import confnotes.read.dialect.UnknownTags;
import confnotes.read.markdown.Admonition.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the boxes of VuePress, MkDocs, Obsidian and GitHub. */
final class BoxHtml {

  private static final Pattern CALLOUT =
      Pattern.compile(
          " {0,3}>[ \t]*(?:\\*\\*)?\\[!([A-Za-z-]+)(?:\\|[^\\]\n]*)?\\]([+-]?)[ \t]*([^\n]*?)[ \t]*(?:\n|$)");

  /** Containers that only arrange what is in them. */
  private static final Set<String> LAYOUT =
      Set.of(
          "center",
          "left",
          "right",
          "justify",
          "tabs",
          "tab",
          "code-group",
          "code-group-item",
          "slot",
          "columns",
          "column",
          "grid",
          "cards",
          "card",
          "raw",
          "v-pre",
          "page",
          "div");

  private final Boxes boxes;
  private final ContainerIndex containers;
  private final UnknownTags unknown;
  private final BodyWriter out;
  private final SourceRuns runs;

  BoxHtml(
      Boxes boxes,
      ContainerIndex containers,
      UnknownTags unknown,
      BodyWriter out,
      SourceRuns runs) {
    this.boxes = boxes;
    this.containers = containers;
    this.unknown = unknown;
    this.out = out;
    this.runs = runs;
  }

  void line(ContainerLine container) {
    ContainerIndex.Line line = container.line();
    if (!line.opens()) {
      line.closes().forEach(this::close);
    } else if (LAYOUT.contains(line.word())) {
      title(line.titleFrom(), line.titleTo(), container.getStartOffset());
    } else {
      if (!Boxes.isBox(line.word())) {
        unknown.add("container \"" + line.word() + "\"", container.getStartOffset());
      }
      boxes.open(line.word(), container.getStartOffset(), line.titleFrom(), line.titleTo());
    }
  }

  /** A line of its own above what it names, where there are words. */
  void title(int from, int to, int offset) {
    if (from < to) {
      out.line();
      out.openOwn("p", Map.of("class", "note-title"), offset);
      out.verbatim(from, to);
      out.close("p");
      out.line();
    }
  }

  private void close(String word) {
    if (!LAYOUT.contains(word)) {
      boxes.close(word);
    }
  }

  void closeBefore(Heading heading) {
    containers.closedBefore(heading.getStartOffset()).forEach(this::close);
  }

  void admonition(Admonition box, Runnable content) {
    BasedSequence title = box.title();
    if (box.kind() == Kind.TAB) {
      title(title.getStartOffset(), title.getEndOffset(), box.getStartOffset());
      content.run();
      return;
    }
    String word = box.kind() == Kind.FOLDED ? "details" : box.word();
    boxes.open(word, box.getStartOffset(), title.getStartOffset(), title.getEndOffset());
    content.run();
    boxes.close(word);
  }

  /** Whether the quote is a callout, {@code > [!info] 제목}; if so it has been written. */
  boolean callout(BlockQuote quote, Runnable content) {
    BasedSequence source = quote.getChars().getBaseSequence();
    int from = quote.getStartOffset();
    Matcher callout = CALLOUT.matcher(source).region(from, source.length());
    if (!callout.lookingAt()) {
      return false;
    }
    String word = callout.group(1).toLowerCase(Locale.ROOT);
    boolean isFolded = callout.group(2).equals("-");
    boxes.open(isFolded ? "details" : word, from, callout.start(3), callout.end(3));
    runs.skipTo(callout.end());
    content.run();
    boxes.close(isFolded ? "details" : word);
    return true;
  }
}
