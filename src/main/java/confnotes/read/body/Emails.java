package confnotes.read.body;

import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.read.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds e-mail addresses in text and puts something else where harvesters look. What is obfuscated
 * can still be read: {@code name [at] example.com}.
 */
final class Emails {

  private static final Map<String, String> GENERATED = Map.of("class", "generated email");

  private final SourceText source;
  private final Words words;
  private final EmailPolicy policy;

  Emails(BodyContext context) {
    this.source = context.text();
    this.words = context.words();
    this.policy = context.emails();
  }

  /** An address in the source: offsets of its first character, its {@code @}, and behind it. */
  record Found(int from, int at, int to) {}

  List<Found> in(int from, int to) {
    String text = source.value();
    List<Found> found = new ArrayList<>();
    int searched = from;
    for (int at = next(text, from, to); at < to; at = next(text, at + 1, to)) {
      int start = at;
      while (start > searched && isLocalPart(text.charAt(start - 1))) {
        start--;
      }
      int end = domainEnd(text, at + 1, to);
      if (start < at && end > at) {
        found.add(new Found(start, at, end));
        searched = end;
      }
    }
    return found;
  }

  /** The next {@code @}; {@code to} when there is none. */
  private static int next(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) != '@') {
      at++;
    }
    return at;
  }

  void replace(Found email, List<BodyNode> out) {
    String text = source.value();
    Position at = source.positionAt(email.at());
    if (policy == EmailPolicy.HIDE) {
      out.add(generated(words.get("email.hidden"), source.positionAt(email.from())));
      return;
    }
    out.add(new Text(text.substring(email.from(), email.at()), source.positionAt(email.from())));
    out.add(generated(words.get("email.at"), at));
    Position domain = source.positionAt(email.at() + 1);
    out.add(new Text(text.substring(email.at() + 1, email.to()), domain));
  }

  private static Element generated(String word, Position at) {
    return new Element("span", GENERATED, List.of(new Text(word, at)), at);
  }

  /** Behind a domain of two labels or more that ends in letters; -1 when there is none. */
  private static int domainEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && isDomain(text.charAt(end))) {
      end++;
    }
    while (end > from && !isLetter(text.charAt(end - 1))) {
      end--;
    }
    int dot = end - 1;
    while (dot > from && text.charAt(dot) != '.') {
      dot--;
    }
    return dot > from && end - dot > 2 ? end : -1;
  }

  private static boolean isLocalPart(char c) {
    return isDomain(c) || c == '_' || c == '+' || c == '%';
  }

  private static boolean isDomain(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
