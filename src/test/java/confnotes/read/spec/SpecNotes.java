package confnotes.read.spec;

import confnotes.diagnostic.Outcome;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourceNote;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder in which the notes of the examples lie, and what reads them. The names of two pictures
 * are given here, so that the project has no file whose name a tool may write in another way.
 *
 * @param folder holds what lies beside the notes
 */
record SpecNotes(Path folder) {

  private static final Path FILES = Path.of("src/test/resources/spec/files");

  private static final Map<String, String> NAMES =
      Map.of("picture.png", "사진.png", "stage-with-blanks.png", "무대 사진 1.png");

  private static final NoteReader READER =
      new NoteReader(
          new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.OBFUSCATE, 1 << 20));

  /** Copies what the notes need into {@code folder}, which is empty. */
  static SpecNotes in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        Path target =
            folder
                .resolve(FILES.relativize(file).toString())
                .resolveSibling(NAMES.getOrDefault(name, name));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return new SpecNotes(folder);
  }

  /** Reads {@code note} as if it lay in the folder. */
  Outcome<SourceNote> read(String note) {
    SourceFile file =
        new SourceFile(folder.resolve("note.md"), new SourcePath("seeds/note.md"), folder);
    return READER.read(file, note.getBytes(StandardCharsets.UTF_8));
  }
}
