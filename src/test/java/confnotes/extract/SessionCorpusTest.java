package confnotes.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.EventClaim;
import confnotes.model.Note;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads whole notes and compares the talks found with what a person sees in them.
 *
 * <p>Four sets, each with its floors: the five given posts; posts written along with the rules, one
 * for each notation; posts by someone who did not know the rules, which were mended since ({@code
 * blind}); and such posts for which no rule was ever mended ({@code unseen}).
 *
 * <p>Measured: of the given and of the 41 posts for notations all right; of the 32 blind ones
 * sessions F 0.995 (109 of 110), titles, times and speakers all right. Another 39 blind ones came
 * later: sessions F 0.957, titles 0.986, times 0.930 and speakers 0.917 when they came; all right
 * since the rules were mended. So it was with 30 that look for rare notations: 0.800, 0.939, 0.828
 * and 0.795; mended 0.960, 0.990, 1.0 and 0.964. The floors asked of posts that nobody has seen are
 * 0.88, 0.97 and 0.88; the 26 unseen ones came out at 0.898, 0.971 and 0.982. They stay a measure
 * only as long as nobody mends a rule for what is missed in them.
 */
class SessionCorpusTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private final NoteExtractor extractor = new NoteExtractor(ServiceCatalogue.builtIn());
  private final NoteReader reader =
      new NoteReader(
          new ReadOptions(
              "ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, ReadOptions.DEFAULT_MAX_BYTES));

  @Test
  void holdsTheFloorsOnTheGivenPosts() throws IOException {
    SessionScore score = score(RESOURCES.resolve("truth"), Path.of("seeds"));
    assertFloor(score, "sessions", 1.0);
    assertFloor(score, "titles", 0.95);
    assertFloor(score, "times", 1.0);
    assertFloor(score, "speakers", 0.97);
  }

  @Test
  void holdsTheFloorsOnEveryNotation() throws IOException {
    Path folder = RESOURCES.resolve("corpus").resolve("sessions");
    SessionScore score = score(folder, folder);
    assertFloor(score, "sessions", 0.97);
    assertFloor(score, "titles", 0.97);
    assertFloor(score, "times", 1.0);
    assertFloor(score, "speakers", 0.97);
  }

  @Test
  void holdsTheFloorsOnPostsWrittenWithoutKnowingTheRules() throws IOException {
    Path folder = RESOURCES.resolve("corpus").resolve("blind");
    SessionScore score = score(folder, folder);
    assertFloor(score, "sessions", 0.98);
    assertFloor(score, "titles", 0.98);
    assertFloor(score, "times", 1.0);
    assertFloor(score, "speakers", 0.97);
  }

  @Test
  void holdsTheFloorsOnPostsForWhichNoRuleWasMended() throws IOException {
    Path folder = RESOURCES.resolve("corpus").resolve("unseen");
    SessionScore score = score(folder, folder);
    assertFloor(score, "sessions", 0.88);
    assertFloor(score, "titles", 0.95);
    assertFloor(score, "times", 0.97);
    assertFloor(score, "speakers", 0.95);
  }

  @Test
  void tellsTheEventOfEachNotation() throws IOException {
    Path folder = RESOURCES.resolve("corpus").resolve("sessions");
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    for (TruthNote truth : truths(folder)) {
      wanted.add(truth.source() + ": " + truth.event().orElse(""));
      got.add(truth.source() + ": " + note(folder, truth).event().map(EventClaim::name).orElse(""));
    }
    assertEquals(String.join("\n", wanted), String.join("\n", got));
  }

  private SessionScore score(Path truths, Path notes) throws IOException {
    SessionScore score = new SessionScore();
    for (TruthNote truth : truths(truths)) {
      score.add(truth, note(notes, truth));
    }
    return score;
  }

  private static List<TruthNote> truths(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(TruthNote::read)
          .toList();
    }
  }

  private Note note(Path folder, TruthNote truth) {
    Path file = folder.resolve(truth.source());
    SourceFile source =
        new SourceFile(
            file.toAbsolutePath(),
            new SourcePath("seeds/" + truth.source()),
            folder.toAbsolutePath());
    return extractor.extract(reader.read(source).product().orElseThrow()).product().orElseThrow();
  }

  private static void assertFloor(SessionScore score, String what, double floor) {
    assertTrue(
        score.f(what) >= floor,
        () -> what + " F " + score.f(what) + " is below " + floor + "\n" + score.report());
  }
}
