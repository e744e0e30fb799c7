package confnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries judged by hand ({@code queries.txt}) over notes written for them ({@code notes.txt}). */
final class SearchQualityTest {
  private static final Path NOTES = Path.of("src/test/resources/search/notes.txt");
  private static final Path QUERIES = Path.of("src/test/resources/search/queries.txt");

  @TempDir Path folder;

  @Test
  void findsWhatIsWantedAndNothingElse() throws IOException {
    List<Query> queries = queries();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(320);
    check(SearchOptions.standard(2), queries);
  }

  @Test
  void findsTheSameInShardsOfAWordOrTwo() throws IOException {
    List<Query> queries = queries();
    List<Query> someOfEachKind =
        IntStream.range(0, queries.size()).filter(i -> i % 5 == 0).mapToObj(queries::get).toList();
    check(new SearchOptions(40, 60, 2, 2, 2), someOfEachKind);
  }

  private void check(SearchOptions options, List<Query> queries) {
    new SearchIndexer("ko").write(JudgedNotes.read(NOTES), folder, options);
    Judgement judgement = new Judgement();
    try (SearchClient client = new SearchClient(folder)) {
      for (Query query : queries) {
        judgement.add(query, client.urls(query.text()));
      }
    }
    assertThat(judgement.recall()).as("recall, %s", judgement.misses).isGreaterThan(0.98);
    assertThat(judgement.precision()).as("precision, %s", judgement.misses).isGreaterThan(0.95);
    assertThat(judgement.first()).as("first, %s", judgement.misses).isGreaterThan(0.9);
  }

  private static List<Query> queries() throws IOException {
    return Files.readAllLines(QUERIES).stream()
        .filter(line -> line.contains("=>"))
        .map(Query::parse)
        .toList();
  }

  /**
   * A query and its judgement.
   *
   * @param wanted addresses to be found, the first of them in front
   * @param allowed addresses that may be found
   */
  private record Query(String text, List<String> wanted, List<String> allowed) {
    static Query parse(String line) {
      String[] sides = line.split("=>");
      List<String> ids = Arrays.stream(sides[1 % sides.length].strip().split(" ")).toList();
      List<String> judged =
          sides.length < 2 ? List.of() : ids.stream().filter(i -> !i.isEmpty()).toList();
      return new Query(
          sides[0].strip(),
          judged.stream().filter(id -> !id.endsWith("?")).map(id -> id + "/").toList(),
          judged.stream().map(id -> id.replace("?", "") + "/").toList());
    }
  }

  /** Sums over all queries; precision over the first ten results of each. */
  private static final class Judgement {
    private int queries;
    private int wanted;
    private int found;
    private int shown;
    private int right;
    private int firsts;
    private final StringBuilder misses = new StringBuilder();

    void add(Query query, List<String> results) {
      List<String> urls = results.stream().filter(url -> !url.isEmpty()).toList();
      List<String> top = urls.subList(0, Math.min(10, urls.size()));
      long hits = query.wanted().stream().filter(urls::contains).count();
      long good = top.stream().filter(query.allowed()::contains).count();
      boolean isFirst = isFirstRight(query, urls);
      queries++;
      wanted += query.wanted().size();
      found += (int) hits;
      shown += top.size();
      right += (int) good;
      firsts += isFirst ? 1 : 0;
      if (hits < query.wanted().size() || good < top.size() || !isFirst) {
        misses.append('\n').append(query.text()).append(" -> ").append(urls);
      }
    }

    private static boolean isFirstRight(Query query, List<String> urls) {
      if (query.wanted().isEmpty()) {
        return urls.isEmpty() || query.allowed().contains(urls.get(0));
      }
      return !urls.isEmpty() && urls.get(0).equals(query.wanted().get(0));
    }

    double recall() {
      return (double) found / wanted;
    }

    double precision() {
      return (double) right / shown;
    }

    double first() {
      return (double) firsts / queries;
    }
  }
}
