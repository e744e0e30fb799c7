package confnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What templates may not do. */
final class TemplatesTest {

  private static final Path TEMPLATES = Path.of("templates");

  @Test
  void onlyAFinishedBodyIsPrintedAsItIs() throws IOException {
    assertThat(holding("?no_esc")).containsExactly("parts/body.ftlh");
    assertThat(holding("noautoesc")).isEmpty();
  }

  @Test
  void templatesNeitherReachCodeNorReckon() throws IOException {
    for (String banned :
        List.of("?eval", "?interpret", "?new", "?api", "?sort", "?date", "?html")) {
      assertThat(holding(banned)).as(banned).isEmpty();
    }
  }

  @Test
  void firstCommentNamesTheRecord() throws IOException {
    sources().forEach((path, text) -> assertThat(text).as(path).startsWith("<#-- "));
  }

  @Test
  void noElementHasAStyleOfItsOwn() throws IOException {
    assertThat(holding(" style=\"")).isEmpty();
    assertThat(holding(" onclick=")).isEmpty();
  }

  private static List<String> holding(String text) throws IOException {
    return sources().entrySet().stream()
        .filter(source -> source.getValue().contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (var files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
        sources.put(TEMPLATES.relativize(file).toString(), Files.readString(file));
      }
    }
    return sources;
  }
}
