package confnotes.bench;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import confnotes.catalogue.ServiceCatalogue;
import confnotes.extract.NoteExtractor;
import confnotes.model.Note;
import confnotes.model.SourceNote;
import confnotes.work.Workers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to make facts of notes, beside those of parsing their Markdown alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ReadingBenchmark {

  @Param({"100", "1000"})
  int notes;

  private final Parser flexmark =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), TaskListExtension.create()))
          .build();
  private final NoteExtractor extractor = new NoteExtractor(ServiceCatalogue.builtIn());
  private final NoteSource source = new NoteSource();
  private List<byte[]> bytes = List.of();
  private List<String> texts = List.of();

  @Setup
  public void makeNotes() {
    bytes = GeneratedNotes.bytes(notes);
    texts = bytes.stream().map(note -> new String(note, StandardCharsets.UTF_8)).toList();
  }

  @Benchmark
  public List<Document> parseByFlexmarkAlone() {
    return texts.stream().map(flexmark::parse).toList();
  }

  @Benchmark
  public List<SourceNote> read() {
    return bytes.stream().map(source::read).toList();
  }

  @Benchmark
  public List<Note> readAndExtract() {
    return bytes.stream().map(this::note).toList();
  }

  /** As a build does it, on two cores. */
  @Benchmark
  public List<Note> readAndExtractByTwo() {
    try (Workers two = new Workers(2)) {
      return two.map(bytes, this::note);
    }
  }

  private Note note(byte[] note) {
    return extractor.extract(source.read(note)).product().orElseThrow();
  }
}
