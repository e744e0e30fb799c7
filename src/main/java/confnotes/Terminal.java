package confnotes;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person sees what is printed. */
final class Terminal {

  private static final int FIRST_WITH_CONSOLE_WITHOUT_TERMINAL = 22;

  private Terminal() {}

  /** False in a log file, a pipe, and on machines that build unattended. */
  static boolean isWatched() {
    return System.getenv("CI") == null && isTerminal();
  }

  @SuppressWarnings("SystemConsoleNull") // asked only before the version that changed its meaning
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < FIRST_WITH_CONSOLE_WITHOUT_TERMINAL) {
      return console != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Console.isTerminal is there since Java 22", e);
    }
  }
}
