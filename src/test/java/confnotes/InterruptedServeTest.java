package confnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import confnotes.launch.TerminalCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl-C as a terminal sends it: to every process of the group in front, the one that waits for
 * {@code site-serve} as well as its own.
 */
@Timeout(120)
final class InterruptedServeTest {

  /** A group of its own, in which the signal means what it does in a terminal. */
  private static final List<String> IN_GROUP = List.of("setsid", "env", "--default-signal=INT");

  @TempDir private Path folder;
  private Process waiting;
  private List<ProcessHandle> commands;
  private URI address;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    assumeTrue(isGroupPossible(), "setsid and env --default-signal are those of Linux");
    ProjectFolder project = new ProjectFolder(folder);
    project.write("content/site.yaml", "title: Notes\nlanguage: en\n");
    project.write("seeds/first.md", LiveProject.note("First", "Lambda"));
    waiting =
        process(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                SiteServeTest.absoluteClassPath(),
                TerminalCommand.class.getName(),
                folder.toString(),
                "confnotes.SiteServe",
                "-Dsite.port=0",
                "-Dsite.threads=2")
            .start();
    address = SiteServeTest.address(waiting.inputReader(StandardCharsets.UTF_8));
    commands = waiting.descendants().toList();
  }

  private static boolean isGroupPossible() throws InterruptedException {
    try {
      return process("true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static ProcessBuilder process(String... command) {
    return new ProcessBuilder(Stream.concat(IN_GROUP.stream(), Stream.of(command)).toList())
        .redirectErrorStream(true);
  }

  @AfterEach
  void end() {
    if (waiting != null) {
      waiting.descendants().forEach(ProcessHandle::destroyForcibly);
      waiting.destroyForcibly().onExit().join();
    }
  }

  @Test
  void ctrlCLeavesAWholeSiteAndNoProcess() throws IOException, InterruptedException {
    String interrupt = "kill -s INT -- -" + waiting.pid();
    assertThat(new ProcessBuilder("sh", "-c", interrupt).start().waitFor()).isZero();
    waiting.onExit().join();
    commands.forEach(command -> command.onExit().join());

    assertThat(commands).hasSize(1).noneMatch(ProcessHandle::isAlive);
    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(ConnectException.class);
    Path site = folder.resolve("target/site");
    Object before = Files.getLastModifiedTime(site.resolve("index.html"));
    assertThat(SiteBuild.run(options(), new PrintStream(new ByteArrayOutputStream()))).isZero();
    assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(before);
    assertThat(site.resolve("notes/first/index.html")).isRegularFile();
    try (Stream<Path> beside = Files.list(folder.resolve("target"))) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("staging") || name.contains("old"));
    }
  }

  private SiteBuildOptions options() {
    Properties given = new Properties();
    given.setProperty("site.threads", "2");
    return SiteBuildOptions.of(folder, given);
  }
}
