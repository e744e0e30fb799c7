package confnotes.bench;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.extract.mention.MentionFinder;
import confnotes.extract.mention.ServiceOverrules;
import confnotes.model.Body;
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
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds to find the services in notes that are read, and the names in their lines alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class MentionBenchmark {

  @Param({"100", "1000", "10000"})
  int notes;

  private final ServiceCatalogue catalogue = ServiceCatalogue.builtIn();
  private final MentionFinder finder = new MentionFinder(catalogue);
  private List<Body> bodies = List.of();
  private List<String> lines = List.of();

  @Setup
  public void makeNotes() {
    NoteSource source = new NoteSource();
    List<byte[]> bytes = GeneratedNotes.bytes(notes);
    bodies = bytes.stream().map(note -> source.read(note).body()).toList();
    lines =
        bytes.stream().flatMap(note -> new String(note, StandardCharsets.UTF_8).lines()).toList();
  }

  @Benchmark
  public void findMentions(Blackhole hole) {
    for (Body body : bodies) {
      hole.consume(finder.find(body, ServiceOverrules.NONE, NoteSource.PATH));
    }
  }

  @Benchmark
  public void findNames(Blackhole hole) {
    for (String line : lines) {
      hole.consume(catalogue.namesIn(line));
    }
  }
}
