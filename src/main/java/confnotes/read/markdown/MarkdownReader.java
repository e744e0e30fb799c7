package confnotes.read.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import confnotes.diagnostic.Diagnostic;
import confnotes.read.body.Words;
import confnotes.read.body.WritableBody;
import confnotes.read.dialect.HiddenComments;
import confnotes.read.dialect.UnknownTags;
import confnotes.read.text.SourceText;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads Markdown. One instance serves all threads. */
public final class MarkdownReader {

  private final Parser parser = NoteSyntax.notes();
  private final Words words;
  private final ParseGuard guard = new ParseGuard();

  public MarkdownReader(Words words) {
    this.words = words;
  }

  /**
   * Reads the body of {@code text} from {@code bodyStart} on, all but its {@code comments}.
   *
   * @param taker takes the body before this returns; what it writes is written under guard, too
   * @return what makes the text unreadable; absent when it was taken
   */
  public Optional<Diagnostic> read(
      SourceText text,
      int bodyStart,
      HiddenComments comments,
      UnknownTags unknown,
      Consumer<WritableBody> taker) {
    String parsed = Blanks.plain(comments.masked(text.value()), bodyStart);
    return guard.run(
        text,
        bodyStart,
        isUnusual -> {
          Document document = parse(parsed, bodyStart, isUnusual);
          taker.accept(out -> new HtmlBody(document, text, out, words, unknown).write());
        });
  }

  /** Characters in an array are faster to look at than those behind a string's methods. */
  private Document parse(String text, int bodyStart, boolean isUnusual) {
    BasedSequence base =
        isUnusual ? BasedSequence.of(new InterruptibleText(text)) : CharSubSequence.of(text);
    return parser.parse(base.subSequence(bodyStart, base.length()));
  }
}
