package confnotes.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn site-build} as it is typed, with this project's pom and a small command in its place.
 */
final class MavenCommandIT {
  /** Copies the notes and prints the option; its status is the other option. */
  private static final String COMMAND =
      """
      package confnotes;

      import java.io.IOException;
      import java.nio.file.DirectoryStream;
      import java.nio.file.Files;
      import java.nio.file.Path;

      final class SiteBuild {
        private SiteBuild() {}

        public static void main(String[] arguments) throws IOException {
          Path out = Files.createDirectories(Path.of("target", "사이트"));
          try (DirectoryStream<Path> notes = Files.newDirectoryStream(Path.of("seeds"))) {
            for (Path note : notes) {
              Files.copy(note, out.resolve(note.getFileName().toString()));
            }
          }
          System.out.println("서버리스 " + System.getProperty("site.url"));
          System.exit(Integer.getInteger("site.status", 0));
        }
      }
      """;

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void layProject() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    copy(Path.of("pom.xml"));
    copyTree(Path.of(".mvn"));
    copyTree(Path.of("src/main/java/confnotes/launch"));
    write("src/main/java/confnotes/SiteBuild.java", COMMAND);
    write("seeds/노트.md", "람다");
  }

  @Test
  void hangulNamesWorkInAnAsciiLocaleAndNothingElseIsPrinted() throws Exception {
    Run run = mvn("-f", project.toString(), "-Dsite.url=https://example.org/");

    assertThat(run.output()).isEqualTo("서버리스 https://example.org/\n");
    assertThat(run.status()).isZero();
    assertThat(project.resolve("target/사이트/노트.md")).hasContent("람다");
  }

  @Test
  void theStatusReachesTheShellWithoutAPageOfMaven() throws Exception {
    Run run = mvn("-f", project.toString(), "-Dsite.status=3");

    assertThat(run.output()).isEqualTo("서버리스 null\n");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void anOptionThatTheLocaleCannotPassOnIsRefused() throws Exception {
    Run run = mvn("-f", project.toString(), "-Dsite.notes=노트");

    assertThat(run.output()).startsWith("-Dsite.notes: error[option-unreadable]");
    assertThat(run.status()).isEqualTo(2);
  }

  /** From another folder, in an ASCII locale, offline: what is needed was fetched to get here. */
  private Run mvn(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    line.addAll(
        List.of("-q", "-o", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
    line.addAll(List.of(arguments));
    line.add("site-build");
    return Run.of(new ProcessBuilder(line).directory(folder.toFile()), folder.resolve("output"));
  }

  private void copyTree(Path tree) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(tree)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      copy(file);
    }
  }

  private void copy(Path file) throws IOException {
    Path copied = project.resolve(file);
    Files.createDirectories(copied.getParent());
    Files.copy(file, copied);
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * A command that has ended.
   *
   * @param status what the shell sees
   * @param output both streams, as they came
   */
  private record Run(int status, String output) {
    static Run of(ProcessBuilder builder, Path file) throws IOException, InterruptedException {
      builder.environment().put("LC_ALL", "C");
      builder.environment().remove("MAVEN_OPTS");
      Process process = builder.redirectErrorStream(true).redirectOutput(file.toFile()).start();
      return new Run(process.waitFor(), Files.readString(file));
    }
  }
}
