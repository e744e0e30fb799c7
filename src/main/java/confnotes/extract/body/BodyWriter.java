package confnotes.extract.body;

import confnotes.extract.mention.FoundMention;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineReader;
import confnotes.model.Body;
import java.util.List;

/** Makes the finished body of a note from its tree, its talks and its mentions. */
public final class BodyWriter {

  private BodyWriter() {}

  /**
   * Writes a body.
   *
   * @param body the cleaned tree without the heading that is the note's title
   * @param lines its lines
   * @param sections its talks in reading order; none inside another
   * @param mentions the mentions in it
   * @param mentionIds an id for each mention
   * @param ids gives the headings their ids; already has those of talks and mentions
   */
  public static WrittenBody write(
      Body body,
      List<Line> lines,
      List<Section> sections,
      List<FoundMention> mentions,
      List<String> mentionIds,
      IdAllocator ids) {
    // 1. each title begins a block
    List<Line> carriers = sections.stream().map(section -> lines.get(section.start())).toList();
    Body split = CarrierSplitter.split(body, carriers);
    List<Line> splitLines = split.equals(body) ? lines : LineReader.read(split);
    if (splitLines.size() != lines.size()) {
      throw new IllegalStateException(
          "splitting changed " + lines.size() + " lines to " + splitLines.size());
    }
    // 2. each talk is a section
    Body wrapped = SectionWrapper.wrap(split, splitLines, sections);
    // 3. each heading has an id, and links to headings lead there
    Body marked = FragmentLinks.resolve(HeadingMarker.mark(wrapped, ids));
    // 4. nothing in it is taken for a part of the page around it
    Body fitted = PageElements.fitted(marked);
    // 5. text and contents
    PageMap map = PageMap.read(fitted, sections);
    HtmlWriter writer = new HtmlWriter(new MentionPlaces(mentions, mentionIds));
    return new WrittenBody(writer.write(fitted.nodes()), map.outline(), map.passages());
  }
}
