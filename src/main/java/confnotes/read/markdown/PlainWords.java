package confnotes.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** The words of an inline tree without its syntax: the description of an image. */
final class PlainWords {

  private PlainWords() {}

  static String of(Node parent) {
    StringBuilder words = new StringBuilder();
    append(parent, words);
    return words.toString();
  }

  private static void append(Node parent, StringBuilder words) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text || child instanceof HtmlEntity) {
        words.append(child.getChars().unescape());
      } else if (child instanceof Code code) {
        words.append(code.getText());
      } else if (child instanceof EmojiCode emoji) {
        words.append(emoji.value());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        words.append('\n');
      } else if (child instanceof BareLink || child instanceof TagNode) {
        words.append(child.getChars());
      } else if (!(child instanceof HtmlInline)) {
        append(child, words);
      }
    }
  }
}
