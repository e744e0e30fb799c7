package confnotes.read.dialect;

import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import java.util.Map;

/**
 * Note boxes: {@code <aside class="note note-tip">} with a title, or {@code <details>}. The
 * author's own title is text with a place; a title of ours is generated.
 */
public final class Boxes {

  private final BodyWriter out;
  private final Words words;

  public Boxes(BodyWriter out, Words words) {
    this.out = out;
    this.words = words;
  }

  /**
   * Opens a box.
   *
   * @param word the kind as the author named it; an unknown one is shown as a note under its name
   * @param titleFrom offset of the author's title
   * @param titleTo offset behind it; the same when there is none
   */
  public void open(String word, int offset, int titleFrom, int titleTo) {
    boolean isFolded = isFolded(word);
    String kind = BoxKind.of(word).orElse("note");
    out.line();
    out.openOwn(isFolded ? "details" : "aside", isFolded ? Map.of() : classOf(kind), offset);
    out.line();
    String title = isFolded ? "summary" : "p";
    boolean isOurs = titleFrom >= titleTo;
    String ownClass = isOurs ? "generated note-title" : "note-title";
    out.openOwn(title, isFolded && !isOurs ? Map.of() : Map.of("class", ownClass), offset);
    if (isOurs) {
      out.generated(words.getOr("box." + (isFolded ? "details" : kind), word), offset);
    } else {
      out.verbatim(titleFrom, titleTo);
    }
    out.close(title);
    out.line();
  }

  /** Opens a box whose title stands in a tag, where it is no text of the note. */
  void openTitled(String word, int offset, String title) {
    boolean isFolded = isFolded(word);
    String kind = BoxKind.of(word).orElse("note");
    out.line();
    out.openOwn(isFolded ? "details" : "aside", isFolded ? Map.of() : classOf(kind), offset);
    String element = isFolded ? "summary" : "p";
    out.openOwn(element, Map.of("class", "generated note-title"), offset);
    out.generated(
        title.isEmpty() ? words.get("box." + (isFolded ? "details" : kind)) : title, offset);
    out.close(element);
    out.line();
  }

  public void close(String word) {
    out.line();
    out.close(isFolded(word) ? "details" : "aside");
    out.line();
  }

  private static Map<String, String> classOf(String kind) {
    return Map.of("class", "note note-" + kind);
  }

  /** Whether a word names a box that opens on a click. */
  public static boolean isFolded(String word) {
    return switch (word) {
      case "details",
          "detail",
          "collapse",
          "spoiler",
          "expand",
          "accordion",
          "toggle",
          "fold",
          "folding",
          "hidden",
          "hideToggle",
          "hidetoggle" ->
          true;
      default -> false;
    };
  }

  /** Whether a word names a box of any kind. */
  public static boolean isBox(String word) {
    return isFolded(word) || BoxKind.of(word).isPresent();
  }
}
