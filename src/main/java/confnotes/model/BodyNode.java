package confnotes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of a note's body after cleaning: what the browser will see, each text with its place in
 * the source.
 *
 * <p>The tree holds allowed elements only, whatever syntax they were written in, so that a raw
 * {@code <h2>} and a {@code ##} are the same to all that follows.
 */
public sealed interface BodyNode {

  /**
   * An element.
   *
   * @param name lower-case HTML name from the allowlist
   * @param attributes allowed attributes in the order written. A {@code src} or {@code href} that
   *     begins with {@code site:} is relative to the site's root; an {@code href} that begins with
   *     {@code note:} names another note as its author wrote it (wiki name, file name or old
   *     address), to be resolved when all notes are known.
   * @param children what it holds
   * @param at where it begins in the source
   */
  record Element(String name, Map<String, String> attributes, List<BodyNode> children, Position at)
      implements BodyNode {

    private static final String GENERATED = "generated";

    public Element {
      attributes =
          attributes.isEmpty()
              ? Map.of() // as most have it
              : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    /** Heading level 1 to 6, or 0 when this is no heading. */
    public int headingLevel() {
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
          ? name.charAt(1) - '0'
          : 0;
    }

    /** Whether what it holds are words of ours, which no author wrote. */
    public boolean isGenerated() {
      String classes = attribute("class");
      return classes.contains(GENERATED) && List.of(classes.split(" ")).contains(GENERATED);
    }

    /** The value of an attribute, or the empty string. */
    public String attribute(String key) {
      return attributes.isEmpty() ? "" : attributes.getOrDefault(key, "");
    }

    /** The same element around other children; itself when they are its own. */
    public Element withChildren(List<BodyNode> others) {
      return others == children ? this : new Element(name, attributes, others, at);
    }
  }

  /**
   * Text that stands in the source character for character, on one line.
   *
   * @param value the text, unescaped; a line break in the source is a text {@code "\n"} of its own
   * @param at place of its first character
   */
  record Text(String value, Position at) implements BodyNode {
    @Override
    public String text() {
      return value;
    }
  }

  /** All text below, in order, as one string. */
  default String text() {
    StringBuilder out = new StringBuilder();
    appendText(this, out);
    return out.toString();
  }

  private static void appendText(BodyNode node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(text.value());
    } else if (node instanceof Element element) {
      for (BodyNode child : element.children()) {
        appendText(child, out);
      }
    }
  }
}
