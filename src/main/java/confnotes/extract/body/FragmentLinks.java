package confnotes.extract.body;

import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leads the links of hand-made contents to the headings they mean.
 *
 * <p>An author writes {@code #1-정산-db를-둘로} for the id that some program made of a heading. GitHub,
 * kramdown and goldmark make it differently, but all keep letters and digits in order, so these
 * alone are compared; kramdown drops leading digits, and a repeated heading gets a number behind
 * it. A link that means no heading keeps its words and leads nowhere.
 */
final class FragmentLinks extends TreeRewriter {

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEADING_DIGITS = Pattern.compile("^\\p{N}+");
  private static final Pattern REPETITION = Pattern.compile("[-_](\\d{1,3})$");

  private final Map<String, List<String>> idsByWords = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private FragmentLinks() {}

  /** The body with every link to a fragment resolved or taken away. */
  static Body resolve(Body marked) {
    if (!haveOne(marked.nodes())) {
      return marked; // as are most
    }
    FragmentLinks links = new FragmentLinks();
    marked.nodes().forEach(node -> links.collect(node, ""));
    return links.rewritten(marked);
  }

  private static boolean haveOne(List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      if (node instanceof Element element && (isOne(element) || haveOne(element.children()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Element element) {
    return element.name().equals("a") && element.attribute("href").startsWith("#");
  }

  private void collect(BodyNode node, String sectionId) {
    if (!(node instanceof Element element)) {
      return;
    }
    String id = element.attribute("id");
    ids.add(id);
    if (element.headingLevel() > 0) {
      add(words(element.text()), id.isEmpty() ? sectionId : id);
    }
    String inner = element.attribute("class").equals("session") ? id : sectionId;
    element.children().forEach(child -> collect(child, inner));
  }

  private void add(String words, String id) {
    if (!words.isEmpty() && !id.isEmpty()) {
      idsByWords.computeIfAbsent(words, w -> new ArrayList<>()).add(id);
      String bare = LEADING_DIGITS.matcher(words).replaceFirst("");
      if (!bare.equals(words) && !bare.isEmpty()) {
        idsByWords.computeIfAbsent(bare, w -> new ArrayList<>()).add(id);
      }
    }
  }

  @Override
  BodyNode rewritten(Element element) {
    Element inner = around(element);
    if (!isOne(element)) {
      return inner;
    }
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    Optional<String> id = find(element.attribute("href").substring(1));
    id.ifPresentOrElse(
        found -> attributes.put("href", "#" + found), () -> attributes.remove("href"));
    return new Element("a", attributes, inner.children(), element.at());
  }

  private Optional<String> find(String fragment) {
    String decoded = decode(fragment);
    if (ids.contains(decoded) && !decoded.isEmpty()) {
      return Optional.of(decoded);
    }
    List<String> found = idsByWords.get(words(decoded));
    if (found != null) {
      return Optional.of(found.get(0));
    }
    var repetition = REPETITION.matcher(decoded);
    if (!repetition.find()) {
      return Optional.empty();
    }
    List<String> repeated = idsByWords.get(words(decoded.substring(0, repetition.start())));
    int index = Integer.parseInt(repetition.group(1));
    return repeated != null && index < repeated.size()
        ? Optional.of(repeated.get(index))
        : Optional.empty();
  }

  private static String words(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return OTHERS.matcher(folded).replaceAll("");
  }

  private static String decode(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notPercentEncoded) {
      return fragment;
    }
  }
}
