package confnotes.extract.body;

import confnotes.extract.text.Blanks;
import confnotes.extract.text.LineReader;
import confnotes.model.Body;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.OutlineEntry;
import confnotes.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads contents and passages off a tree whose talks are wrapped and whose headings have ids. */
final class PageMap {

  private final List<Section> sections;
  private final List<OutlineEntry> outline = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String id = "";
  private String title = "";
  private OptionalInt session = OptionalInt.empty();
  private int level = 1;

  private PageMap(List<Section> sections) {
    this.sections = sections;
  }

  static PageMap read(Body body, List<Section> sections) {
    PageMap map = new PageMap(sections);
    map.all(body.nodes());
    map.close();
    return map;
  }

  /** Contents, the depth counted from 1 without gaps at its top. */
  List<OutlineEntry> outline() {
    int highest = outline.stream().mapToInt(OutlineEntry::level).min().orElse(1);
    return outline.stream()
        .map(e -> new OutlineEntry(e.id(), e.level() - highest + 1, e.title(), e.session()))
        .toList();
  }

  List<Passage> passages() {
    return List.copyOf(passages);
  }

  private void all(List<BodyNode> nodes) {
    for (BodyNode node : nodes) {
      node(node);
    }
  }

  private void node(BodyNode node) {
    if (!(node instanceof Element element)) {
      text.append(node.text());
      return;
    }
    if (element.isGenerated()) {
      return;
    }
    if (element.attribute("class").equals("session")) {
      session(element);
    } else if (isHeading(element)) {
      heading(element);
    } else {
      all(element.children());
      text.append(LineReader.isBlock(element) || element.name().equals("br") ? "\n" : "");
      text.append(isCell(element) ? " " : "");
    }
  }

  private static boolean isCell(Element element) {
    return element.name().equals("td") || element.name().equals("th");
  }

  private void session(Element element) {
    close();
    int index = SectionWrapper.index(element);
    Section section = sections.get(index);
    BodyNode first = element.children().get(0);
    boolean hasHeading = first instanceof Element e && isHeading(e);
    int own = hasHeading ? ((Element) first).headingLevel() : level + 1;
    begin(section.id(), section.title(), OptionalInt.of(index));
    outline.add(new OutlineEntry(section.id(), own, section.title(), session));
    int outer = level;
    level = own;
    List<BodyNode> children = element.children();
    all(hasHeading ? children.subList(1, children.size()) : children);
    level = hasHeading ? own : outer;
    close();
    begin("", "", OptionalInt.empty());
  }

  private static boolean isHeading(Element element) {
    return element.headingLevel() > 0 && !PlainTitle.is(element);
  }

  private void heading(Element heading) {
    close();
    level = heading.headingLevel();
    String words = String.join(" ", Blanks.words(heading.text())).strip();
    begin(heading.attribute("id"), words, session);
    if (!words.isEmpty()) {
      outline.add(new OutlineEntry(id, level, words, OptionalInt.empty()));
    }
  }

  private void begin(String newId, String newTitle, OptionalInt newSession) {
    id = newId;
    title = newTitle;
    session = newSession;
  }

  private void close() {
    String words = withSingleBlanks(text).strip();
    if (!words.isEmpty() || !title.isEmpty()) {
      passages.add(new Passage(id, title, session, words));
    }
    text.setLength(0);
    title = "";
  }

  /** Each run of blanks as one, which is a line break when one is among them. */
  private static String withSingleBlanks(StringBuilder text) {
    char[] chars = new char[text.length()];
    text.getChars(0, chars.length, chars, 0);
    int size = 0;
    char blank = 0;
    for (char c : chars) {
      if (c == ' ' || c == '\t' || c == '\u00a0' || c == '\n') {
        blank = c == '\n' || blank == '\n' ? '\n' : ' ';
        continue;
      }
      if (blank != 0) {
        chars[size++] = blank;
        blank = 0;
      }
      chars[size++] = c;
    }
    return new String(chars, 0, size);
  }
}
