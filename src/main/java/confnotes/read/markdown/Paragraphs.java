package confnotes.read.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.read.dialect.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paragraphs that say nothing to a reader: a mark for the contents, imports of MDX. */
final class Paragraphs {

  private static final Set<String> CONTENTS =
      Set.of("[toc]", "[[toc]]", "[[_toc_]]", "@[toc]", "${toc}", "{:toc}", "{{toc}}");

  private static final Pattern MODULE_LINES =
      Pattern.compile(
          "(?:(?:import\\s+(?:[\\w*{}\\s,$]+\\s+from\\s+)?[\"'][^\"'\n]+[\"'];?|export\\s+(?:const|default|let)\\s[^\n]*)\\s*)+");

  private Paragraphs() {}

  /** kramdown puts the contents in place of a list that {@code {:toc}} follows. */
  static boolean isContentsMark(Node node) {
    boolean isShortList =
        node instanceof ListBlock list && list.getFirstChild() == list.getLastChild();
    return isShortList
        && node.getNext() instanceof TagBlock tag
        && tag.first().syntax() == Tag.Syntax.ATTRIBUTES
        && tag.first().name().startsWith("toc");
  }

  static boolean isSilent(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars();
    char first = chars.isEmpty() ? ' ' : chars.charAt(0);
    if (first == '[' || first == '@' || first == '$' || first == '{') {
      return CONTENTS.contains(chars.toString().strip().toLowerCase(Locale.ROOT));
    }
    boolean isModule = chars.startsWith("import ") || chars.startsWith("export ");
    return isModule && MODULE_LINES.matcher(chars.toString().strip()).matches();
  }
}
