package confnotes.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** In the place of Maven: a JVM that starts a command in another and waits for it. */
public final class TerminalCommand {
  private TerminalCommand() {}

  /**
   * Ends with the status of the command.
   *
   * @param arguments the working folder, the main class, options
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    List<String> given = List.of(arguments);
    System.exit(
        new CommandProcess(
                Path.of(given.get(0)),
                classPath,
                given.subList(2, given.size()),
                List.of(given.get(1)))
            .run());
  }
}
