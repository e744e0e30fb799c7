package confnotes.read.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import confnotes.diagnostic.Diagnostic;
import confnotes.read.body.BodyWriter;
import confnotes.read.body.Words;
import confnotes.read.dialect.UnknownTags;
import confnotes.read.text.SourceText;
import java.util.Optional;

/** Reads Markdown. One instance serves all threads. */
public final class MarkdownReader {

  private final Parser parser = NoteSyntax.notes();
  private final Words words;
  private final ParseGuard guard = new ParseGuard();

  public MarkdownReader(Words words) {
    this.words = words;
  }

  /**
   * Writes the body of {@code text} from {@code bodyStart} on.
   *
   * @return what makes the text unreadable; absent when it was written
   */
  public Optional<Diagnostic> read(
      SourceText text, int bodyStart, BodyWriter out, UnknownTags unknown) {
    String parsed = Blanks.plain(text.value(), bodyStart);
    return guard.run(
        text,
        bodyStart,
        isUnusual -> {
          CharSequence base = isUnusual ? new InterruptibleText(parsed) : parsed;
          write(base, bodyStart, text, out, unknown);
        });
  }

  private void write(
      CharSequence base, int bodyStart, SourceText text, BodyWriter out, UnknownTags unknown) {
    BasedSequence body = BasedSequence.of(base).subSequence(bodyStart, base.length());
    Document document = parser.parse(body);
    new HtmlBody(document, text, out, words, unknown).write();
  }
}
