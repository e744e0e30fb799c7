package confnotes.bench;

import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourceNote;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.nio.file.Path;
import java.time.ZoneId;

/** Reads notes from memory as a site with the usual settings does. */
final class NoteSource {

  static final SourcePath PATH = new SourcePath("note.md");

  private final SourceFile file = new SourceFile(Path.of("note.md"), PATH, Path.of("."));
  private final NoteReader reader =
      new NoteReader(
          new ReadOptions(
              "ko", ZoneId.of("Asia/Seoul"), EmailPolicy.OBFUSCATE, ReadOptions.DEFAULT_MAX_BYTES));

  SourceNote read(byte[] note) {
    return reader.read(file, note).product().orElseThrow();
  }
}
