package confnotes.read;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Body;
import confnotes.model.Dialect;
import confnotes.model.NoteMetadata;
import confnotes.model.SoughtPicture;
import confnotes.model.SourceNote;
import confnotes.read.body.BodyBuilder;
import confnotes.read.body.BodyContext;
import confnotes.read.body.ImageFinder;
import confnotes.read.body.Words;
import confnotes.read.dialect.HiddenComments;
import confnotes.read.dialect.TemplateAddress;
import confnotes.read.dialect.UnknownTags;
import confnotes.read.frontmatter.FrontMatter;
import confnotes.read.frontmatter.FrontMatterReader;
import confnotes.read.frontmatter.MetadataReader;
import confnotes.read.markdown.MarkdownReader;
import confnotes.read.text.SourceText;
import confnotes.read.text.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads notes, and pages written in the same way. A note is read on its own, so that one instance
 * serves all threads.
 */
public final class NoteReader {

  private final ReadOptions options;
  private final Words words;
  private final TextDecoder decoder = new TextDecoder();
  private final FrontMatterReader frontMatter = new FrontMatterReader();
  private final MetadataReader metadata;
  private final MarkdownReader markdown;
  private final Map<Path, ImageFinder> imageFinders = new ConcurrentHashMap<>();

  public NoteReader(ReadOptions options) {
    this.options = options;
    this.words = new Words(options.language());
    this.metadata = new MetadataReader(options.zone());
    this.markdown = new MarkdownReader(words);
  }

  /**
   * The note in {@code file}. Where its front matter or encoding is broken there is none, and the
   * diagnostics say why.
   *
   * @throws UncheckedIOException when the file cannot be read from disk
   */
  public Outcome<SourceNote> read(SourceFile file) {
    try {
      long size = Files.size(file.file());
      return size > options.maxBytes()
          ? Outcome.refused(tooLarge(file, size))
          : read(file, Files.readAllBytes(file.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.path().value(), e);
    }
  }

  /** The note made of {@code bytes} as if they stood in {@code file}. */
  public Outcome<SourceNote> read(SourceFile file, byte[] bytes) {
    Outcome<SourceText> text = decoder.decode(bytes, file.path());
    if (text.product().isEmpty()) {
      return Outcome.refused(text.diagnostics().all());
    }
    Outcome<SourceNote> note = note(file, text.product().get());
    return new Outcome<>(note.product(), text.diagnostics().plus(note.diagnostics()));
  }

  private Outcome<SourceNote> note(SourceFile file, SourceText text) {
    Outcome<FrontMatter> header = frontMatter.read(text);
    if (header.product().isEmpty()) {
      return Outcome.refused(header.diagnostics().all());
    }
    FrontMatter found = header.product().get();
    Dialect dialect = DialectDetector.detect(found, text);
    Outcome<NoteMetadata> facts = metadata.read(found, dialect, text);
    Outcome<SourceNote> note =
        body(file, text, found.bodyStart(), dialect, facts.product().orElseThrow());
    return new Outcome<>(
        note.product(), header.diagnostics().plus(facts.diagnostics()).plus(note.diagnostics()));
  }

  private Outcome<SourceNote> body(
      SourceFile file, SourceText text, int bodyStart, Dialect dialect, NoteMetadata facts) {
    BodyBuilder builder = new BodyBuilder(() -> context(file, text));
    UnknownTags unknown = new UnknownTags(text);
    HiddenComments comments = HiddenComments.of(dialect, text.value(), bodyStart);
    Optional<Diagnostic> refusal = markdown.read(text, bodyStart, comments, unknown, builder::take);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    Body body = builder.build();
    Optional<String> picture =
        facts.image().flatMap(image -> builder.picture(image, facts.place("image")));
    BodyContext found = builder.context();
    List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
    diagnostics.addAll(unknown.diagnostics());
    diagnostics.addAll(comments.diagnostics(text));
    return Outcome.of(
        new SourceNote(file.path(), dialect, facts, body, picture, found.assets(), found.sought()),
        diagnostics);
  }

  private BodyContext context(SourceFile file, SourceText text) {
    return new BodyContext(
        text, file.file(), images(file), words, options.emails(), TemplateAddress::resolved);
  }

  /** Whether the note in {@code file}, which has found {@code pictures}, finds the same now. */
  public boolean finds(SourceFile file, List<SoughtPicture> pictures) {
    return pictures.stream()
        .allMatch(known -> images(file).seek(file.file(), known.address()).equals(known));
  }

  private ImageFinder images(SourceFile file) {
    return imageFinders.computeIfAbsent(file.root(), ImageFinder::new);
  }

  private Diagnostic tooLarge(SourceFile file, long size) {
    return Diagnostic.error(
        "file-too-large",
        SourceSpan.file(file.path().value()),
        "the file has " + size + " bytes, more than the " + options.maxBytes() + " allowed",
        "split it");
  }
}
