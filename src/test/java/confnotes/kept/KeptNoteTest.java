package confnotes.kept;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.extract.NoteExtractor;
import confnotes.model.BodyPart;
import confnotes.model.DateSource;
import confnotes.model.DayPart;
import confnotes.model.Dialect;
import confnotes.model.EventClaim;
import confnotes.model.ImageAsset;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.OutlineEntry;
import confnotes.model.Passage;
import confnotes.model.Position;
import confnotes.model.Quote;
import confnotes.model.Session;
import confnotes.model.SessionKind;
import confnotes.model.SessionTime;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.Slug;
import confnotes.model.SoughtPicture;
import confnotes.model.SourceNote;
import confnotes.model.SourcePath;
import confnotes.model.SpeakerCredit;
import confnotes.model.WrittenAddress;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import confnotes.read.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptNoteTest {

  private static final Position AT = new Position(3, 70_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds",
        "src/test/resources/broken",
        "src/test/resources/browser",
        "src/test/resources/corpus",
        "src/test/resources/golden",
        "src/test/resources/mentions",
        "src/test/resources/spec"
      })
  void everyNoteComesBackAsItWas(String folder) {
    List<SourceFile> files = SourceTree.list(Path.of(folder), Path.of("")).product().orElseThrow();
    NoteReader reader =
        new NoteReader(
            new ReadOptions(
                "ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, ReadOptions.DEFAULT_MAX_BYTES));
    NoteExtractor extractor = new NoteExtractor(ServiceCatalogue.builtIn());
    assertThat(files)
        .isNotEmpty()
        .map(file -> made(reader.read(file), extractor))
        .allSatisfy(note -> assertThat(again(note)).isEqualTo(note));
  }

  private static KeptNote made(Outcome<SourceNote> source, NoteExtractor extractor) {
    Outcome<Note> note =
        source
            .product()
            .map(extractor::extract)
            .orElseGet(() -> Outcome.refused(source.diagnostics().all()));
    return new KeptNote(
        new Outcome<>(note.product(), source.diagnostics().plus(note.diagnostics())),
        source.product().map(SourceNote::sought).orElse(List.of()));
  }

  @Test
  void noteInWhichNothingIsAbsentComesBackAsItWas() {
    Outcome<Note> outcome =
        Outcome.of(
            full("제목 \uD83D\uDE00"),
            List.of(
                Diagnostic.warning(
                    "some-code", new SourceSpan("a/b.md", 1, 2, 3, "line"), "wrong", "mend it"),
                Diagnostic.notice("other", SourceSpan.file("a/b.md"), "known", "")));
    KeptNote note =
        new KeptNote(
            outcome, List.of(new SoughtPicture("a.png", "there"), new SoughtPicture("b.png", "")));
    assertThat(again(note)).isEqualTo(note);
  }

  @Test
  void halfOfAPairOfCharactersComesBackAsItWas() {
    for (String title : List.of("a\uD83D", "\uDE00b", "가\uDE00\uD83D나", "\uD83D\uDE00\uD83D")) {
      KeptNote note = new KeptNote(Outcome.of(full(title), List.of()), List.of());
      assertThat(again(note)).isEqualTo(note);
    }
  }

  /** Thousands of mentions below one heading hold one text, as they do when they are made. */
  @Test
  void equalTextsAreOneObject() {
    KeptNote note = new KeptNote(Outcome.of(full("title"), List.of()), List.of());
    Note read = again(note).outcome().product().orElseThrow();
    assertThat(read.mentions().get(0).heading()).isSameAs(read.mentions().get(1).heading());
    assertThat(read.mentions().get(0).service()).isSameAs(read.mentions().get(1).service());
  }

  private static KeptNote again(KeptNote note) {
    return KeptNote.read(new KeptInput(note.toBytes(), 0, new ConcurrentHashMap<>()));
  }

  private static Note full(String title) {
    Map<String, String> others = new LinkedHashMap<>();
    others.put("z", "last comes first");
    others.put("a", "");
    LocalDate day = LocalDate.of(1969, 7, 20);
    Mention mention =
        new Mention(
            new Slug("lambda"),
            AT,
            "람다",
            "m-1",
            new Quote("…a ", "람다", " b…"),
            OptionalInt.of(0),
            "heading");
    return new Note(
        new SourcePath("seeds/a.md"),
        Dialect.HUGO,
        "ko",
        title,
        Optional.of(day),
        DateSource.FRONT_MATTER,
        Optional.of(day.plusDays(1)),
        List.of("someone", "another"),
        List.of("category"),
        List.of("tag", "another"),
        Optional.of("description"),
        "excerpt",
        true,
        Optional.of(new Slug("slug")),
        AT,
        List.of(new WrittenAddress("/old/", AT)),
        Optional.of(
            new EventClaim(
                "Summit",
                Optional.of("Seoul"),
                Optional.of(2018),
                Optional.of(day),
                Optional.of(day),
                Optional.of("place"),
                Optional.of("https://example.org/"))),
        List.of(session()),
        List.of(mention, mention),
        List.of(
            new BodyPart.Html("<p>\n"),
            new BodyPart.SessionFacts(0),
            new BodyPart.NoteHref("first.md", AT)),
        List.of(new OutlineEntry("id", 2, "heading", OptionalInt.of(0))),
        List.of(new Passage("id", "heading", OptionalInt.empty(), "text\n".repeat(10_000))),
        Optional.of("images/1.png"),
        List.of(new ImageAsset(Path.of("/notes/1.png"), "images/1.png")),
        others);
  }

  private static Session session() {
    return new Session(
        "s-1",
        AT,
        SessionKind.KEYNOTE,
        "session",
        new SessionTime(
            Optional.of(LocalTime.MIDNIGHT),
            Optional.of(LocalTime.of(23, 59, 59)),
            OptionalInt.of(2),
            Optional.of(DayPart.MORNING),
            Optional.of("Track 2"),
            Optional.of("room")),
        List.of(new SpeakerCredit("한가람", Optional.of("role"), Optional.of("organization"))),
        List.of(new Slug("lambda"), new Slug("s3")),
        "excerpt");
  }
}
