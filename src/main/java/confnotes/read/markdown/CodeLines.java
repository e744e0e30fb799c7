package confnotes.read.markdown;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.body.BodyWriter;
import java.util.List;

/** The lines of a code block; blank ones at the end of an indented block are not part of it. */
final class CodeLines {

  private CodeLines() {}

  static void write(Block block, SourceRuns runs, BodyWriter out) {
    List<BasedSequence> lines = block.getContentLines();
    int last = lines.size();
    while (block instanceof IndentedCodeBlock && last > 0 && lines.get(last - 1).isBlank()) {
      last--;
    }
    for (BasedSequence line : lines.subList(0, last)) {
      runs.plain(line);
      if (!line.endsWith("\n")) {
        out.decoded("\n", line.getEndOffset(), line.getEndOffset());
      }
    }
  }
}
