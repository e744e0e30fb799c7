package confnotes.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The command's own options among the system properties of Maven's JVM.
 *
 * @param values by name, each name beginning with {@code site.}
 */
record CommandOptions(SortedMap<String, String> values) {
  private static final String PREFIX = "site.";

  static CommandOptions of(Properties properties) {
    SortedMap<String, String> values = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        values.put(name, properties.getProperty(name));
      }
    }
    if (isQuiet(properties)) {
      values.putIfAbsent("site.quiet", "true");
    }
    return new CommandOptions(values);
  }

  /** {@code mvn -q} tells Maven's logger through a system property; 3 and 4 name it apart. */
  private static boolean isQuiet(Properties properties) {
    return "error"
            .equalsIgnoreCase(properties.getProperty("org.slf4j.simpleLogger.defaultLogLevel"))
        || "error".equalsIgnoreCase(properties.getProperty("maven.logger.defaultLogLevel"));
  }

  /**
   * Says which value was lost: in an ASCII locale a JVM reads each byte beyond ASCII of its command
   * line as U+FFFD, and what stood there cannot be had back.
   */
  Optional<String> unreadable() {
    return values.entrySet().stream()
        .filter(option -> option.getValue().contains("\uFFFD"))
        .map(CommandOptions::describe)
        .findFirst();
  }

  private static String describe(Map.Entry<String, String> option) {
    return """
        -D%s: error[option-unreadable]: the value has letters that this locale cannot pass on
            hint: run the command with LC_ALL=C.UTF-8"""
        .formatted(option.getKey());
  }

  /** As a JVM takes them. */
  List<String> asArguments() {
    return values.entrySet().stream()
        .map(option -> "-D" + option.getKey() + "=" + option.getValue())
        .toList();
  }
}
