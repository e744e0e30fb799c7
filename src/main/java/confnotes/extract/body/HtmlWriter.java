package confnotes.extract.body;

import confnotes.extract.body.MentionPlaces.Place;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.BodyPart;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a tree as HTML, with links at the first mention of a service in a section and a mark at
 * the others.
 *
 * <p>One is used for one body. Text and attribute values are escaped; names of elements and
 * attributes come from the allowlist of the reading step.
 */
final class HtmlWriter {

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "wbr", "source", "col");

  /** Characters that most notes need between two talks. */
  private static final int USUAL_LENGTH = 4_000;

  private static final String SITE = "site:";
  private static final String NOTE = "note:";

  /** From a note's page to the site's root. */
  private static final String ROOT = "../../";

  private final MentionPlaces mentions;
  private final List<BodyPart> parts = new ArrayList<>();
  private final StringBuilder html = new StringBuilder(USUAL_LENGTH);
  private final Set<Slug> linked = new HashSet<>();
  private boolean isInSession;
  private int linkDepth;

  HtmlWriter(MentionPlaces mentions) {
    this.mentions = mentions;
  }

  List<BodyPart> write(List<BodyNode> nodes) {
    all(nodes);
    flush();
    return List.copyOf(parts);
  }

  private void all(List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      if (node instanceof Text text) {
        text(text);
      } else if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    if (element.name().equals(SectionWrapper.FACTS)) {
      facts(element);
      return;
    }
    boolean isSession = element.attribute("class").equals("session");
    beginSection(element, isSession);
    linkDepth += element.name().equals("a") ? 1 : 0;
    startTag(element);
    all(element.children());
    if (!VOID.contains(element.name())) {
      html.append("</").append(element.name()).append('>');
    }
    linkDepth -= element.name().equals("a") ? 1 : 0;
    isInSession &= !isSession;
  }

  private void facts(Element facts) {
    if (!facts.attribute("title").isEmpty()) {
      html.append("<h2 class=\"visually-hidden\">");
      Html.escape(html, facts.attribute("title"));
      html.append("</h2>");
    }
    flush();
    parts.add(new BodyPart.SessionFacts(Integer.parseInt(facts.attribute("index"))));
  }

  /** A talk is one section, whatever headings it holds; outside talks each heading begins one. */
  private void beginSection(Element element, boolean isSession) {
    if (isSession || (element.headingLevel() > 0 && !isInSession)) {
      linked.clear();
    }
    isInSession |= isSession;
  }

  private void startTag(Element element) {
    html.append('<').append(element.name());
    if (element.attributes().isEmpty()) {
      html.append('>');
      return;
    }
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      attribute(element, attribute.getKey(), attribute.getValue());
    }
    html.append('>');
  }

  private void attribute(Element element, String name, String value) {
    if (name.equals("href") && value.startsWith(NOTE)) {
      html.append(' ');
      flush();
      parts.add(new BodyPart.NoteHref(value.substring(NOTE.length()), element.at()));
      return;
    }
    html.append(' ').append(name).append("=\"");
    Html.escape(html, value.startsWith(SITE) ? ROOT + value.substring(SITE.length()) : value);
    html.append('"');
    if (name.equals("href") && isElsewhere(value) && !element.attributes().containsKey("rel")) {
      html.append(" rel=\"noopener\"");
    }
  }

  private static boolean isElsewhere(String href) {
    String start = href.substring(0, Math.min(8, href.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http:") || start.startsWith("https:") || start.startsWith("//");
  }

  private void text(Text text) {
    String value = text.value();
    if (value.isBlank()) {
      html.append(value);
      return;
    }
    int done = 0;
    int start = 0;
    int column = text.at().column();
    for (Place place : mentions.in(text)) {
      start = value.offsetByCodePoints(start, place.at().column() - column);
      column = place.at().column();
      int end = Math.min(value.length(), start + place.text().length());
      if (start >= done) {
        Html.escape(html, value.substring(done, start));
        mention(place, value.substring(start, end));
        done = end;
      }
    }
    Html.escape(html, value.substring(done));
  }

  private void mention(Place place, String words) {
    if (place.id().isEmpty()) {
      Html.escape(html, words);
      return;
    }
    boolean isLink = linkDepth == 0 && linked.add(place.service());
    if (isLink) {
      html.append("<a class=\"mention\" href=\"" + ROOT + "tags/");
      html.append(place.service()).append("/\"");
    } else {
      html.append("<span");
    }
    html.append(" id=\"").append(place.id()).append("\">");
    Html.escape(html, words);
    html.append(isLink ? "</a>" : "</span>");
  }

  private void flush() {
    if (html.length() > 0) {
      parts.add(new BodyPart.Html(html.toString()));
      html.setLength(0);
    }
  }
}
