package confnotes.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandProcessTest {
  @TempDir private Path folder;

  @Test
  void optionsAndWorkingFolderGoInAndTheStatusComesBack() throws Exception {
    Path project = Files.createDirectory(folder.resolve("프로젝트"));

    int status = process(project, List.of("-Dsite.text=서버리스 람다", "-Dsite.status=7")).run();

    assertThat(status).isEqualTo(7);
    assertThat(project.resolve("노트.txt")).hasContent("서버리스 람다");
  }

  private static CommandProcess process(Path directory, List<String> options) {
    return new CommandProcess(
        directory, classPath(), options, List.of("-Xmx64m", WritingCommand.class.getName()));
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** Writes one option to a file and ends with the status that the other names. */
  static final class WritingCommand {
    private WritingCommand() {}

    public static void main(String[] arguments) throws IOException {
      Files.writeString(Path.of("노트.txt"), System.getProperty("site.text"));
      System.exit(Integer.getInteger("site.status"));
    }
  }
}
