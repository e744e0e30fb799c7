package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourceNote;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text of every mention stands in the file at its line and column, in every dialect. */
final class MentionPlacesTest {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("seeds"),
          Path.of("src/test/resources/corpus/blind"),
          Path.of("src/test/resources/corpus/unseen"),
          Path.of("src/test/resources/corpus/sessions"),
          Path.of("src/test/resources/corpus/events"));

  private final MentionFinder finder = new MentionFinder(ServiceCatalogue.builtIn());
  private final NoteReader reader =
      new NoteReader(new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, 1 << 20));

  @Test
  void textStandsAtItsLineAndColumn() throws IOException {
    int mentions = 0;
    for (Path folder : FOLDERS) {
      for (Path file : notes(folder)) {
        mentions += check(folder, file);
      }
    }
    assertThat(mentions).isGreaterThan(1_000);
  }

  private int check(Path folder, Path file) throws IOException {
    SourcePath path = new SourcePath("seeds/" + file.getFileName());
    SourceNote note = reader.read(new SourceFile(file, path, folder)).product().orElseThrow();
    List<String> lines = lines(file);
    List<FoundMention> found = finder.find(note.body(), ServiceOverrules.NONE, path).mentions();
    for (FoundMention mention : found) {
      for (FoundMention.Span span : mention.spans()) {
        assertThat(
                lines
                    .get(span.at().line() - 1)
                    .codePoints()
                    .skip(span.at().column() - 1L)
                    .toArray())
            .as("%s %s %s", file, span.at(), mention.text())
            .startsWith(span.text().codePoints().toArray());
      }
      assertThat(mention.at()).isEqualTo(mention.spans().get(0).at());
    }
    return found.size();
  }

  private static List<Path> notes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(?:md|txt)")).sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readString(file).lines().toList();
    } catch (CharacterCodingException notUnicode) {
      return Files.readString(file, Charset.forName("x-windows-949")).lines().toList();
    }
  }
}
