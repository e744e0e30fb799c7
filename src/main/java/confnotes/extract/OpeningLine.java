package confnotes.extract;

import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a note that has neither front matter nor a heading for it, as text files and mails
 * begin: a line alone that is no sentence, or one that is called the title.
 */
final class OpeningLine {

  private static final Pattern LABELLED =
      Pattern.compile("(?:제목|title|件名|タイトル)\\s*[:：]\\s*(\\S.*)", Pattern.CASE_INSENSITIVE);

  /** What a field, an address or an ornament begins with, and what no title does. */
  private static final Pattern NO_TITLE =
      Pattern.compile("\\S{1,8}\\s?[:：].*|.*://.*|[^\\p{L}]{4}.*");

  /** Verbs that end Korean and Japanese sentences, and the signs that end others. */
  private static final Pattern SENTENCE =
      Pattern.compile(".*(?:[가-힣](?:다|요|죠|까|네)|です|ます|ました|[.!?~。？…,;])[^\\p{L}\\p{N}]*");

  private static final int MIN_CHARS = 8;
  private static final int MAX_CHARS = 80;

  private OpeningLine() {}

  /** The title that the first words of a note are; absent when they are something else. */
  static Optional<NoteTitle> title(List<Line> lines) {
    Iterator<Line> worded = lines.stream().filter(Line::hasWords).iterator();
    if (!worded.hasNext()) {
      return Optional.empty();
    }
    Line first = worded.next();
    boolean isText = first.form() == LineForm.TEXT && first.quoteDepth() == 0;
    return isText && worded.hasNext() ? title(first) : Optional.empty();
  }

  private static Optional<NoteTitle> title(Line first) {
    Matcher labelled = LABELLED.matcher(first.text());
    if (labelled.matches()) {
      return Optional.of(new NoteTitle(labelled.group(1), first.index(), false));
    }
    int length = first.text().length();
    boolean isTitle =
        first.isAlone()
            && !first.isStrong()
            && length >= MIN_CHARS
            && length <= MAX_CHARS
            && !NO_TITLE.matcher(first.text()).matches()
            && !SENTENCE.matcher(first.text()).matches();
    return isTitle
        ? Optional.of(new NoteTitle(first.text(), first.index(), true))
        : Optional.empty();
  }
}
