package confnotes;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostics;
import confnotes.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastBuildTest {

  @TempDir private Path root;
  private final Workers workers = new Workers(2);
  private ProjectFolder project;
  private SiteBuildOptions options;

  @BeforeEach
  void begin() {
    project = new ProjectFolder(root);
    project.write("seeds/first.md", LiveProject.note("First", "Lambda"));
    options = SiteBuildOptions.of(root, new Properties());
    assertThat(new BuiltAgain(project).build().status()).isZero();
    project.delete("target/site.kept/site");
  }

  @AfterEach
  void end() {
    workers.close();
  }

  @Test
  void standsWhenAllIsAsItWas() {
    LastBuild.look(options, workers).follow(report());
    assertThat(LastBuild.look(options, workers).site()).isPresent();
  }

  /** What that build has read is not sure, though all is as it was before and after. */
  @Test
  void doesNotStandWhenAFileWasWrittenMeanwhile() throws IOException {
    LastBuild last = LastBuild.look(options, workers);
    Files.setLastModifiedTime(root.resolve("seeds/first.md"), FileTime.from(Instant.EPOCH));
    last.follow(report());
    assertThat(LastBuild.look(options, workers).site()).isEmpty();
  }

  private BuildReport report() {
    return new BuildReport(LinkedSite.of(options), List.of(), 0, Diagnostics.NONE);
  }
}
