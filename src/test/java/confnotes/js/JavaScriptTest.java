package confnotes.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each {@code *.test.js} below {@code src/test/js} is a container of its cases. */
final class JavaScriptTest {
  private static final Path ROOT = Path.of("src/test/js");

  private final Engine engine = JavaScriptModule.newEngine();

  /** Closes what was loaded into it as well. */
  @AfterEach
  void closeEngine() {
    engine.close(true);
  }

  @TestFactory
  Stream<DynamicNode> javaScript() throws IOException {
    List<Path> files = testFiles();
    assertThat(files).as("test files below %s", ROOT).isNotEmpty();
    return files.stream().map(this::container);
  }

  private static List<Path> testFiles() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".test.js")).sorted().toList();
    }
  }

  /** The file is loaded when its container is run, so that a syntax error fails this file alone. */
  private DynamicContainer container(Path file) {
    Stream<DynamicTest> cases = Stream.of(file).flatMap(this::cases);
    return DynamicContainer.dynamicContainer(ROOT.relativize(file).toString(), file.toUri(), cases);
  }

  private Stream<DynamicTest> cases(Path file) {
    JavaScriptModule module = JavaScriptModule.load(engine, file, ROOT.resolve("testing.js"));
    assertThat(module.caseNames()).as("cases in %s", file).isNotEmpty();
    return module.caseNames().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> module.run(name)));
  }
}
