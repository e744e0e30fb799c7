package confnotes.extract.text;

import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of some inline nodes, cut into lines at line breaks. */
final class InlineRun {

  /** One line of the run; {@code at} is absent while it has no words. */
  static final class Piece {
    final StringBuilder text = new StringBuilder();
    final List<LineLink> links = new ArrayList<>();
    @Nullable Position at;
    boolean hasWeakLetter;
    boolean hasFigure;

    boolean isStrong() {
      return at != null && !hasWeakLetter;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private Piece current = new Piece();

  static List<Piece> of(List<BodyNode> nodes) {
    InlineRun run = new InlineRun();
    run.addAll(nodes, false);
    run.breakLine();
    return run.pieces;
  }

  private void addAll(List<BodyNode> nodes, boolean isStrong) {
    for (BodyNode node : nodes) {
      add(node, isStrong);
    }
  }

  private void add(BodyNode node, boolean isStrong) {
    if (node instanceof Text text) {
      addText(text, isStrong);
    } else if (node instanceof Element element && !element.isGenerated()) {
      addElement(element, isStrong);
    }
  }

  private void addElement(Element element, boolean isStrong) {
    switch (element.name()) {
      case "br" -> breakLine();
      case "img", "iframe", "video", "audio" -> current.hasFigure = true;
      case "a" -> addLink(element, isStrong);
      case "strong", "b", "em", "i" -> addAll(element.children(), true);
      default -> addAll(element.children(), isStrong);
    }
  }

  private void addLink(Element link, boolean isStrong) {
    Piece piece = current;
    int start = piece.text.length();
    addAll(link.children(), isStrong);
    int end = piece.text.length();
    if (end > start) {
      String words = piece.text.substring(start, end).strip();
      piece.links.add(new LineLink(words, link.attribute("href"), start, end));
    }
  }

  private void addText(Text text, boolean isStrong) {
    String value = text.value();
    int i = 0;
    while (i < value.length()) {
      char c = value.charAt(i);
      int end = lettersEnd(value, i);
      if (end > i) {
        addLetters(text, i, end, isStrong);
      } else if (c == '\n') {
        breakLine();
      } else if (!Blanks.isInvisible(c)) {
        addBlank(c);
      }
      i = Math.max(end, i + 1);
    }
  }

  /** End of the stretch from {@code start} on that is taken as it is. */
  private static int lettersEnd(String value, int start) {
    int end = start;
    while (end < value.length() && isTaken(value, end, start)) {
      end++;
    }
    return end;
  }

  /** A letter, or one blank between two: nearly all texts are taken as a whole. */
  private static boolean isTaken(String value, int index, int start) {
    char c = value.charAt(index);
    return c == ' '
        ? index > start && index + 1 < value.length() && isLetter(value.charAt(index + 1))
        : isLetter(c);
  }

  private static boolean isLetter(char c) {
    return c > ' '
        ? c < 0x7F || isHangul(c) || (!Blanks.isBlank(c) && !Blanks.isInvisible(c))
        : c != ' ' && c != '\n' && c != '\t';
  }

  private static boolean isHangul(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  private void addBlank(char c) {
    int length = current.text.length();
    if (length == 0) {
      return;
    }
    char last = current.text.charAt(length - 1);
    if (c == '\t' && last == ' ') {
      current.text.setCharAt(length - 1, '\t');
    } else if (last != ' ' && last != '\t') {
      current.text.append(c == '\t' ? '\t' : ' ');
    }
  }

  private void addLetters(Text text, int start, int end, boolean isStrong) {
    if (current.at == null) {
      int before = text.value().codePointCount(0, start);
      current.at = new Position(text.at().line(), text.at().column() + before);
    }
    for (int i = start; i < end && !isStrong && !current.hasWeakLetter; i++) {
      current.hasWeakLetter = Character.isLetterOrDigit(text.value().charAt(i));
    }
    boolean isWhole = start == 0 && end == text.value().length();
    current.text.append(isWhole ? text.value() : text.value().substring(start, end));
  }

  private void breakLine() {
    int length = current.text.length();
    if (length > 0 && current.text.charAt(length - 1) <= ' ') {
      current.text.setLength(length - 1);
    }
    if (current.at != null || current.hasFigure) {
      pieces.add(current);
    }
    current = new Piece();
  }
}
