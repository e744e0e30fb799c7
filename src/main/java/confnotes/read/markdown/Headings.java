package confnotes.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs to a heading's words and what does not: a second {@code #}, {@code {#id .class}}.
 */
final class Headings {

  private static final Pattern SECOND_MARK = Pattern.compile("#{1,6}[ \t]+");

  private static final Pattern ATTRIBUTES =
      Pattern.compile("[ \t]*\\{[ \t]*(?:[#.][\\w-]+[ \t]*)+\\}[ \t]*$");

  private Headings() {}

  static void write(Heading heading, InlineHtml inlines, SourceRuns runs) {
    BasedSequence text = heading.getText();
    Matcher mark = SECOND_MARK.matcher(text);
    if (heading.getOpeningMarker().isNotNull() && mark.lookingAt()) {
      runs.skipTo(text.getStartOffset() + mark.end());
    }
    Node last = heading.getLastChild();
    if (last instanceof com.vladsch.flexmark.ast.Text) {
      Matcher attributes = ATTRIBUTES.matcher(last.getChars());
      if (attributes.find()) {
        last.setChars(last.getChars().subSequence(0, attributes.start()));
      }
    }
    inlines.children(heading);
  }
}
