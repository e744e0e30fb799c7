package confnotes.bench;

import confnotes.model.Permalink;
import confnotes.model.SearchDocument;
import confnotes.search.SearchIndexer;
import confnotes.search.SearchOptions;
import confnotes.search.SearchReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to write the search index of so many notes, a document for each heading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class IndexBenchmark {

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");

  @Param({"100", "1000", "10000"})
  int notes;

  private List<SearchDocument> documents = List.of();
  private Path folder = Path.of("");

  @Setup
  public void makeDocuments() {
    List<SearchDocument> made = new ArrayList<>();
    for (byte[] note : GeneratedNotes.bytes(notes)) {
      String[] sections = HEADING.split(new String(note, StandardCharsets.UTF_8));
      for (int i = 1; i < sections.length; i++) {
        made.add(document(made.size(), sections[i]));
      }
    }
    documents = made;
  }

  private static SearchDocument document(int number, String section) {
    int titleEnd = section.indexOf('\n');
    return new SearchDocument(
        new Permalink("notes/n" + number + "/"),
        SearchDocument.Kind.SECTION,
        section.substring(0, titleEnd),
        List.of(),
        Optional.of(new SearchDocument.Origin("구름 컨퍼런스", Optional.empty(), Optional.of(2021))),
        List.of("한가람"),
        List.of(),
        section.substring(titleEnd).strip());
  }

  @Setup(Level.Invocation)
  public void makeFolder() throws IOException {
    folder = Files.createTempDirectory("index");
  }

  @TearDown(Level.Invocation)
  public void removeFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public SearchReport write() {
    return new SearchIndexer("ko").write(documents, folder, SearchOptions.standard(2));
  }
}
