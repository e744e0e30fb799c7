package confnotes.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confnotes.model.Permalink;
import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import confnotes.model.SearchDocument.Origin;
import confnotes.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchIndexerTest {
  @TempDir Path folder;

  @Test
  void sameDocumentsGiveSameFilesWithAnyNumberOfThreads() throws IOException {
    List<SearchDocument> documents =
        IntStream.range(0, 5000).mapToObj(i -> passage(i, "서버리스 " + i, "람다를 쓴 " + i % 7)).toList();
    Map<String, String> one = index(documents, folder.resolve("one"), 1);
    Map<String, String> two = index(documents, folder.resolve("two"), 2);
    assertThat(one).isEqualTo(two).containsKey("manifest.json");
  }

  @Test
  void textInDecomposedFormIsFound() {
    String title = Normalizer.normalize("서버리스 이야기", Normalizer.Form.NFD);
    try (SearchClient client = client(List.of(passage(1, title, "")))) {
      assertThat(client.urls("서버리스")).containsExactly("notes/n1/");
      assertThat(client.urls(Normalizer.normalize("서버리스", Normalizer.Form.NFD)))
          .containsExactly("notes/n1/");
    }
  }

  @Test
  void excerptMarksTheWordsInTheirSentence() {
    String text = "앞의 말이다.\n".repeat(40) + "여기서 람다를 처음 썼다.\n" + "뒤의 말이다.\n".repeat(40);
    try (SearchClient client = client(List.of(passage(1, "후기", text)))) {
      assertThat(client.first("람다")).contains("여기서 [람다]를 처음 썼다.").hasSizeLessThan(220);
    }
  }

  @Test
  void newerOfEqualResultsComesFirst() {
    List<SearchDocument> documents =
        IntStream.range(0, 4).mapToObj(i -> passage(i, "장애 훈련", "같은 말")).toList();
    try (SearchClient client = client(documents)) {
      assertThat(client.urls("장애"))
          .containsExactly("notes/n0/", "notes/n1/", "notes/n2/", "notes/n3/");
    }
  }

  @Test
  void resultsAreCountedAndNarrowedDownByFacet() {
    SearchDocument lambda =
        new SearchDocument(
            new Permalink("tags/lambda/"),
            Kind.SERVICE,
            "AWS Lambda",
            List.of("AWS Lambda", "람다"),
            Optional.empty(),
            List.of(),
            List.of(new Slug("lambda")),
            "");
    SearchDocument other = passage(2, "장애 훈련", "");
    SearchDocument mentioning =
        new SearchDocument(
            new Permalink("notes/n1/"),
            Kind.SESSION,
            "장애 훈련",
            List.of(),
            other.origin(),
            List.of("김하늘"),
            List.of(new Slug("lambda")),
            "");
    try (SearchClient client = client(List.of(lambda, mentioning, other))) {
      assertThat(client.faceted("장애", "service", "AWS Lambda"))
          .isEqualTo("AWS Lambda=1 | notes/n1/");
      assertThat(client.faceted("장애", "year", "2020")).isEqualTo("2020=2 | notes/n1/ notes/n2/");
      assertThat(client.faceted("장애", "speaker", "박서준")).isEqualTo("김하늘=1 | ");
    }
  }

  @Test
  void frequentWordsOverflowAndAreStillFoundTogether() {
    List<SearchDocument> documents =
        IntStream.range(0, 900)
            .mapToObj(i -> passage(i, "제목", "서버 " + (i % 300 == 299 ? "큐" : "줄")))
            .toList();
    SearchOptions options = new SearchOptions(200, 400, 5, 4, 2);
    new SearchIndexer("ko").write(documents, folder, options);
    try (SearchClient client = new SearchClient(folder)) {
      assertThat(client.urls("서버 큐"))
          .containsExactlyInAnyOrder("notes/n299/", "notes/n599/", "notes/n899/");
    }
  }

  @Test
  void markupInTextAndQueryStaysText() {
    String hostile = "<img src=x onerror=alert(1)> \u202e \ud800 \u2028 </script>";
    try (SearchClient client = client(List.of(passage(1, hostile, hostile)))) {
      assertThat(client.first("onerror")).startsWith("<img src=x [onerror]=alert(1)>");
      assertThat(client.urls("<script>")).containsExactly("notes/n1/");
      for (String query : List.of("\"", "((", "\\", "*", "[a-", "\ud800", "#", "=", "\"\"", " ")) {
        assertThat(client.urls(query)).as(query).isNotNull();
      }
    }
  }

  @Test
  void emptySiteFindsNothing() {
    try (SearchClient client = client(List.of())) {
      assertThat(client.urls("람다")).containsExactly("");
    }
  }

  @Test
  void languageWithoutMessagesIsRefused() {
    assertThatThrownBy(() -> new SearchIndexer("xx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"xx\"");
  }

  private SearchClient client(List<SearchDocument> documents) {
    new SearchIndexer("ko").write(documents, folder, SearchOptions.standard(2));
    return new SearchClient(folder);
  }

  private static SearchDocument passage(int number, String title, String text) {
    return new SearchDocument(
        new Permalink("notes/n" + number + "/"),
        Kind.SESSION,
        title,
        List.of(),
        Optional.of(new Origin("후기", Optional.of("데이 2020"), Optional.of(2020))),
        List.of(),
        List.of(),
        text);
  }

  private static Map<String, String> index(List<SearchDocument> documents, Path folder, int threads)
      throws IOException {
    SearchOptions sizes = SearchOptions.standard(threads);
    new SearchIndexer("ko").write(documents, folder, sizes);
    Map<String, String> contents = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
