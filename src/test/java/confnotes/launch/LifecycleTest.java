package confnotes.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Maven reads the phases from a jar, people read them from the file beside it. */
final class LifecycleTest {
  private static final Path FOLDER = Path.of(".mvn/lifecycle");
  private static final String NAME = "META-INF/plexus/components.xml";

  @Test
  void theJarHoldsTheReadableFileAndNothingElse() throws IOException {
    try (ZipFile jar = new ZipFile(FOLDER.resolveSibling("lifecycle.jar").toFile())) {
      assertThat(Collections.list(jar.entries()))
          .extracting(ZipEntry::getName)
          .containsExactly(NAME);
      try (InputStream entry = jar.getInputStream(jar.getEntry(NAME))) {
        assertThat(entry).hasBinaryContent(Files.readAllBytes(FOLDER.resolve(NAME)));
      }
    }
  }
}
