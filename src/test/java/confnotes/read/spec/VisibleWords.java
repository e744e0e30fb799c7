package confnotes.read.spec;

import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a note that its author meant to be seen, found by striking out syntax line by line
 * with plain patterns, and the words that stand on its page. Knows nothing of any parser.
 */
final class VisibleWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final List<Pattern> HIDDEN =
      List.of(
          Pattern.compile("(?s)\\A\\s*(---|\\+\\+\\+)\n.*?\n(\\1|\\.\\.\\.)\\s*(\n|\\z)"),
          Pattern.compile("\\A\\s*\\{\\s*\"(?s:.*?)\\}[ \t]*\n(;;;\n)?"),
          Pattern.compile("(?s)\\A.*?\n~{6,}\n"),
          Pattern.compile("\\A([\\w-]+\\s*:.*\n|[ \t-].*\n|\\s*\n)+?---\n"),
          Pattern.compile("(?m)^[*-] .*\n\\{:\\s*toc[^}]*\\}"),
          Pattern.compile("(?<=\\))\\{[^}\n]*\\}"),
          Pattern.compile("(?s)<!--.*?-->"),
          Pattern.compile("(?s)%%.*?%%"),
          Pattern.compile(
              "(?s)<(script|style|iframe|svg|object|noscript|title|select|template)\\b.*?</\\1>"),
          Pattern.compile("(?s)\\{%-?\\s*comment.*?endcomment\\s*-?%\\}"),
          Pattern.compile("(?s)\\{\\{[<%].*?[>%]\\}\\}"),
          Pattern.compile("(?s)\\{%.*?%\\}"),
          Pattern.compile("\\{\\{\\s*(site|page|post)\\.[^}]*\\}\\}"),
          Pattern.compile("(?<=['\"])\\s*\\|[^}\n]*(?=\\}\\})"),
          Pattern.compile("\\{(:|open)[^}\n]*\\}"),
          Pattern.compile("\\{[ ]*[#.][\\w -]+[^}\n]*\\}"),
          Pattern.compile("(?s)</?[A-Za-z][\\w.:-]*(\\s[^<>]*?(=>[^<>]*?)?)?/?>"),
          Pattern.compile("(?m)^[ >]*\\[[^\\]\n]+\\]:[ \t]+\\S.*$"),
          Pattern.compile("(?m)^[ \t>*+-]*:{3,}\\s*[\\w-]*"),
          Pattern.compile("(?m)^[ \t]*(!!!|\\?\\?\\?)\\+?\\s+[\\w-]+( inline| end)*"),
          Pattern.compile("(?m)^[ \t>]*\\[![\\w-]+(\\|[^\\]]*)?\\][+-]?"),
          Pattern.compile("(?m)^[ \t>]*(`{3,}|~{3,})[^`\n]*$"),
          Pattern.compile("(?m)^(import|export) .*$"),
          Pattern.compile("(?i)^[ ]*(@?\\[+_?toc_?\\]+|\\$\\{toc\\})[ ]*$", Pattern.MULTILINE),
          Pattern.compile("\\[\\^[^\\]\n]+\\]"),
          Pattern.compile("(?m)^[ \t]*([-*+]|\\d+[.)]) \\[[ xX]\\]"),
          Pattern.compile("!\\[[^\\]\n]*\\]\\[[^\\]\n]*\\]"),
          Pattern.compile("!\\[\\[[^\\]\n]*\\]\\]"),
          Pattern.compile("\\[\\[[^\\]|\n]*\\\\?\\|"),
          Pattern.compile("!\\[[^\\]]*\\]\\((?:[^()]|\\([^()]*\\))*\\)"),
          Pattern.compile("(?<=\\])\\((?:[^()\n]|\\([^()\n]*\\))*\\)"),
          Pattern.compile("(?<=\\])\\[[^\\]\n]*\\]"),
          Pattern.compile("&#?\\w+;"),
          Pattern.compile(":[a-z0-9_+-]+:"),
          Pattern.compile("(?m)^[ \t>]*\\d+[.)](?=\\s)"),
          Pattern.compile("[\\w.+-]+@[\\w.-]+"));

  private VisibleWords() {}

  /** Words of the source in order. */
  static List<String> of(String source) {
    String visible = source;
    for (Pattern hidden : HIDDEN) {
      visible = hidden.matcher(visible).replaceAll(" ");
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(visible);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Words of {@code source} that do not stand on the page in their order. */
  static List<String> lost(String source, List<BodyNode> page) {
    StringBuilder letters = new StringBuilder();
    page.forEach(node -> append(node, letters));
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (String word : of(source)) {
      int found = letters.indexOf(word, at);
      if (found < 0) {
        lost.add(word);
      } else {
        at = found + word.length();
      }
    }
    return lost;
  }

  /** Letters and digits only: what stands between them is the business of the page. */
  private static void append(BodyNode node, StringBuilder letters) {
    if (node instanceof Text text) {
      text.value()
          .codePoints()
          .filter(c -> Character.isLetter(c) || WORD.matcher(Character.toString(c)).matches())
          .forEach(letters::appendCodePoint);
    } else if (node instanceof Element element) {
      element.children().forEach(child -> append(child, letters));
    }
  }
}
