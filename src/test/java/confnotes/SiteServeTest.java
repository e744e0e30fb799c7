package confnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code site-serve} as a process of its own, beside other commands, to its end. */
@Timeout(120)
final class SiteServeTest {

  @TempDir private Path folder;
  private Process server;
  private URI address;

  @BeforeEach
  void begin() throws IOException {
    ProjectFolder project = new ProjectFolder(folder);
    project.write("content/site.yaml", "title: Notes\nlanguage: en\n");
    project.write("seeds/first.md", LiveProject.note("First", "Lambda"));
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                absoluteClassPath(),
                "-Dsite.port=0",
                "-Dsite.threads=2",
                "confnotes.SiteServe")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    address = address(server.inputReader(StandardCharsets.UTF_8));
  }

  static String absoluteClassPath() {
    String separator = System.getProperty("path.separator");
    return Stream.of(System.getProperty("java.class.path").split(separator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((one, other) -> one + separator + other)
        .orElseThrow();
  }

  static URI address(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("Serving at ")) {
        return URI.create(line.split(" ")[2]);
      }
      all.append(line).append('\n');
    }
    throw new AssertionError(all);
  }

  @AfterEach
  void end() {
    server.destroyForcibly().onExit().join();
  }

  private SiteBuildOptions options(int port) {
    Properties given = new Properties();
    given.setProperty("site.threads", "2");
    given.setProperty("site.port", Integer.toString(port));
    return SiteBuildOptions.of(folder, given);
  }

  @Test
  void otherCommandsOfTheSameFolderAreToldWhoHoldsIt() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(SiteBuild.run(options(0), out)).isNotZero();
    assertThat(SiteServe.run(options(0), out)).isNotZero();
    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("target/site is in use by process " + server.pid()));
  }

  /** As Ctrl-C does: the JVM runs its hooks and ends. */
  @Test
  void endedServerLeavesAWholeSiteAndNobodyAtThePort() throws IOException {
    server.destroy();
    server.onExit().join();

    Path site = folder.resolve("target/site");
    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(ConnectException.class);
    assertThat(site.resolve("notes/first/index.html")).isRegularFile();
    Object before = Files.getLastModifiedTime(site.resolve("index.html"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertThat(SiteBuild.run(options(0), new PrintStream(said, true, StandardCharsets.UTF_8)))
        .isZero();
    assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(before);
    try (Stream<Path> beside = Files.list(folder.resolve("target"))) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .contains("site")
          .noneMatch(name -> name.contains("staging") || name.contains("old"));
    }
  }

  @Test
  void takenPortIsToldWithAWayOut() {
    Properties given = new Properties();
    given.setProperty("site.port", Integer.toString(address.getPort()));
    given.setProperty("site.out", folder.resolve("target/other").toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(SiteServe.run(SiteBuildOptions.of(folder, given), out)).isNotZero();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("port " + address.getPort(), "-Dsite.port");
  }
}
