package confnotes.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JVM to be started, with this one's input, output and error output.
 *
 * @param directory its working folder
 * @param classPath folders and jars
 * @param options {@code -Dname=value} each
 * @param jvmArguments options of the JVM, last the main class
 */
record CommandProcess(
    Path directory, List<Path> classPath, List<String> options, List<String> jvmArguments) {

  /**
   * Waits for the end; if this JVM is ended before, so is that one.
   *
   * @return its exit status
   */
  int run() throws IOException, InterruptedException {
    Process process = builder().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end of command"));
    return process.waitFor();
  }

  private static void end(Process process) {
    process.destroy();
    process.onExit().join();
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder(commandLine());
    builder.directory(directory.toFile()).inheritIO();
    readFileNamesAsUtf8(builder.environment());
    return builder;
  }

  /** A JVM takes the encoding of file names from the locale alone; C.UTF-8 changes nothing else. */
  private static void readFileNamesAsUtf8(Map<String, String> environment) {
    if (!"UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
      environment.put("LC_ALL", "C.UTF-8");
    }
  }

  private List<String> commandLine() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", joinedClassPath()));
    line.addAll(options);
    line.addAll(jvmArguments);
    return line;
  }

  private String joinedClassPath() {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
