package confnotes.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs inside Maven's JVM and starts the command in one of its own: with a heap and a collector for
 * its work, with file names in UTF-8 whatever the locale (both are settled when a JVM starts), with
 * the terminal as it is, and with an exit status that reaches the shell.
 */
public final class CommandLauncher {
  private CommandLauncher() {}

  /**
   * Runs the command and, if it fails, ends Maven with its status, so that the command's own report
   * is the last thing printed.
   *
   * @param arguments the project folder, the options of the JVM, last the main class
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int status = run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int run(Path project, List<String> jvmArguments)
      throws IOException, InterruptedException {
    CommandOptions options = CommandOptions.of(System.getProperties());
    if (options.unreadable().isPresent()) {
      System.err.println(options.unreadable().get());
      return 2;
    }
    return new CommandProcess(project, classPath(), options.asArguments(), jvmArguments).run();
  }

  /** The one that Maven resolved for this class. */
  private static List<Path> classPath() {
    if (CommandLauncher.class.getClassLoader() instanceof URLClassLoader loader) {
      return List.of(loader.getURLs()).stream().map(CommandLauncher::path).toList();
    }
    throw new IllegalStateException("to be run by exec:java, which loads classes from URLs");
  }

  private static Path path(URL url) {
    return Path.of(URI.create(url.toString()));
  }
}
