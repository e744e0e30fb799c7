package confnotes.read.body;

import java.util.Map;
import java.util.Set;

/** The allowlist: which elements may stand in a body, and what becomes of the others. */
final class Allowed {

  /** Elements that are kept, under the name they are kept by. */
  private static final Map<String, String> KEPT =
      Map.ofEntries(
          Map.entry("b", "strong"),
          Map.entry("i", "em"),
          Map.entry("s", "del"),
          Map.entry("strike", "del"),
          Map.entry("tt", "code"));

  private static final Set<String> SAME =
      Set.of(
          "p",
          "br",
          "wbr",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "code",
          "em",
          "strong",
          "del",
          "ins",
          "u",
          "mark",
          "small",
          "sub",
          "sup",
          "kbd",
          "samp",
          "var",
          "cite",
          "q",
          "abbr",
          "dfn",
          "time",
          "ruby",
          "rt",
          "rp",
          "a",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "details",
          "summary");

  /** Elements whose content is no text for readers. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "template",
          "title",
          "head",
          "meta",
          "link",
          "base",
          "noscript",
          "noembed",
          "noframes",
          "svg",
          "select",
          "datalist",
          "input",
          "col",
          "colgroup",
          "source",
          "track",
          "param",
          "area",
          "map",
          "frame",
          "frameset",
          "applet",
          "canvas");

  /** Elements shown as a link card. */
  private static final Set<String> EMBEDDED = Set.of("iframe", "video", "audio", "object", "embed");

  /** Wrappers that stand for a block: text directly in them is a paragraph. */
  private static final Set<String> BLOCK_WRAPPERS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "center",
          "address",
          "form",
          "fieldset",
          "legend",
          "hgroup",
          "dialog",
          "search",
          "menu",
          "body");

  private static final Set<String> PHRASING =
      Set.of(
          "br", "wbr", "code", "em", "strong", "del", "ins", "u", "mark", "small", "sub", "sup",
          "kbd", "samp", "var", "cite", "q", "abbr", "dfn", "time", "ruby", "rt", "rp", "a", "img",
          "span", "input");

  /** Elements that hold phrasing content only. */
  private static final Set<String> PHRASING_ONLY =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary", "caption");

  private static final Set<String> VOID = Set.of("br", "wbr", "hr", "img", "input");

  private Allowed() {}

  /** The name an element is kept by, or the empty string when it is not kept. */
  static String nameOf(String element) {
    return SAME.contains(element) ? element : KEPT.getOrDefault(element, "");
  }

  static boolean isDropped(String element) {
    return DROPPED.contains(element);
  }

  static boolean isEmbedded(String element) {
    return EMBEDDED.contains(element);
  }

  static boolean isBlockWrapper(String element) {
    return BLOCK_WRAPPERS.contains(element);
  }

  static boolean isPhrasing(String element) {
    return PHRASING.contains(element);
  }

  static boolean holdsPhrasingOnly(String element) {
    return PHRASING_ONLY.contains(element) || (PHRASING.contains(element) && !isVoid(element));
  }

  static boolean isVoid(String element) {
    return VOID.contains(element);
  }
}
