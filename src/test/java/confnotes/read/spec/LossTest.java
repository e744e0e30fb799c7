package confnotes.read.spec;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Outcome;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourceNote;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import confnotes.read.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every visible word of the given posts stands on its page, in order. */
final class LossTest {

  private final NoteReader reader =
      new NoteReader(
          new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.OBFUSCATE, 1 << 20));

  @TestFactory
  Stream<DynamicTest> noWordOfAPostIsLost() {
    Outcome<List<SourceFile>> files = SourceTree.list(Path.of("seeds"), Path.of(""));
    assertThat(files.product().orElseThrow()).hasSizeGreaterThanOrEqualTo(5);
    return files.product().get().stream()
        .map(file -> DynamicTest.dynamicTest(file.path().value(), () -> check(file)));
  }

  private void check(SourceFile file) throws IOException {
    SourceNote note = reader.read(file).product().orElseThrow();
    String source = Files.readString(file.file());

    assertThat(VisibleWords.of(source)).hasSizeGreaterThan(100);
    assertThat(VisibleWords.lost(source, note.body().nodes())).isEmpty();
  }
}
