package confnotes.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small project and the site it becomes, file by file. {@code -Dgolden.update} writes what is
 * made now as what is expected; a person then reads the difference.
 */
final class GoldenSiteTest {

  private static final Path CASE = Path.of("src/test/resources/golden/small");
  private static final Path EXPECTED = Path.of("src/test/resources/golden/small-site");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void smallProjectBecomesThisSite() throws IOException {
    SortedMap<String, String> made = made("first", "2");
    if (System.getProperty("golden.update") != null) {
      update(made);
    }
    SortedMap<String, String> expected = TestProject.tree(EXPECTED);
    assertThat(made.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, content) -> assertThat(made.get(path)).as(path).isEqualTo(content));
  }

  @Test
  void localeZoneAndThreadsChangeNoByte() {
    SortedMap<String, String> first = all("first", "1");
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    assertThat(all("second", "4")).isEqualTo(first);
  }

  private SortedMap<String, String> all(String name, String threads) {
    TestProject project = TestProject.in(folder.resolve(name), CASE);
    TestProject.Run run =
        project.build("site.threads=" + threads, "site.url=https://example.org/notes/");
    assertThat(run.status()).as(run.output()).isZero();
    return TestProject.tree(project.site());
  }

  /** Style, scripts and redirects are held by their own tests. */
  private SortedMap<String, String> made(String name, String threads) {
    SortedMap<String, String> made = all(name, threads);
    made.keySet().removeIf(path -> path.startsWith("assets/") || path.endsWith("client.js"));
    made.values().removeIf(text -> text.contains("http-equiv=\"refresh\""));
    return made;
  }

  private static void update(SortedMap<String, String> made) throws IOException {
    if (Files.exists(EXPECTED)) {
      try (Stream<Path> old = Files.walk(EXPECTED)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (String path : List.copyOf(made.keySet())) {
      Path file = EXPECTED.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, made.get(path));
    }
  }
}
