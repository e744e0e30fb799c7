package confnotes.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import confnotes.read.dialect.ContainerIndex;
import confnotes.read.dialect.HiddenComments;
import confnotes.read.dialect.TagIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The three parsers: CommonMark alone, GFM, and what notes are read with. */
final class NoteSyntax {

  private static final DataKey<Boolean> ARE_NOTES = new DataKey<>("ARE_NOTES", false);

  private static final DataKey<TagIndex> TAGS = new DataKey<>("TAGS", TagIndex.of("", 0));

  private static final DataKey<ContainerIndex> CONTAINERS =
      new DataKey<>("CONTAINERS", ContainerIndex.of("", 0));

  private NoteSyntax() {}

  /** Template tags of a document, from the moment its parsing begins. */
  static TagIndex tags(Document document) {
    if (ARE_NOTES.get(document) && !document.contains(TAGS)) {
      document.set(TAGS, TagIndex.of(source(document), document.getStartOffset()));
    }
    return TAGS.get(document);
  }

  /** The text itself, which is faster to look through than flexmark's view of it. */
  private static String source(Document document) {
    return document.getChars().getBaseSequence().toString();
  }

  /** Boxes between {@code :::} lines of a document. */
  static ContainerIndex containers(Document document) {
    if (ARE_NOTES.get(document) && !document.contains(CONTAINERS)) {
      document.set(CONTAINERS, ContainerIndex.of(source(document), document.getStartOffset()));
    }
    return CONTAINERS.get(document);
  }

  static Parser commonMark() {
    return builder(List.of(), false).build();
  }

  static Parser gfm() {
    Parser.Builder builder = builder(gfmExtensions(), false);
    builder.customDelimiterProcessor(new CjkStrikethrough(false));
    builder.customInlineParserExtensionFactory(new RuleFactory(":wW", p -> new BareLinkParser()));
    return builder.build();
  }

  static Parser notes() {
    List<Extension> extensions = new ArrayList<>(gfmExtensions());
    extensions.add(FootnoteExtension.create());
    Map<String, String> emoji = EmojiParser.codes();
    return builder(extensions, true)
        .customDelimiterProcessor(new CjkStrikethrough(true))
        .customDelimiterProcessor(new MarkDelimiters())
        .customInlineParserExtensionFactory(
            new RuleFactory(
                "{<[!:wW+" + HiddenComments.MASK, parser -> new NoteInlines(parser, emoji)))
        .build();
  }

  private static List<Extension> gfmExtensions() {
    return List.of(TablesExtension.create(), TaskListExtension.create());
  }

  private static Parser.Builder builder(List<Extension> extensions, boolean areNotes) {
    MutableDataSet options = new MutableDataSet();
    options.set(ARE_NOTES, areNotes);
    options.set(Parser.EXTENSIONS, extensions);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, !areNotes);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, !areNotes);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    return Parser.builder(options)
        .customBlockParserFactory(new NoteBlocks(areNotes))
        .customInlineParserFactory(SpecInlineParser::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new CjkEmphasis('*', areNotes))
        .customDelimiterProcessor(new CjkEmphasis('_', areNotes));
  }
}
