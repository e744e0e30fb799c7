package confnotes.bench;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.extract.NoteExtractor;
import confnotes.link.SiteLinker;
import confnotes.model.Note;
import confnotes.model.Service;
import confnotes.model.Site;
import confnotes.model.SiteFacts;
import confnotes.model.SiteSettings;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.Slug;
import confnotes.output.SiteFiles;
import confnotes.render.jbake.SiteBaker;
import confnotes.render.page.PageModel;
import confnotes.render.page.SitePages;
import confnotes.work.Workers;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds to make the HTML of one page of a kind, which is written nowhere, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RenderingBenchmark {

  private static final int NOTES = 300;

  /** Pages of one go; where a site has fewer of a kind, some are made again. */
  private static final int PAGES = 200;

  /** Which template makes it. */
  @Param({"note", "tag", "event", "speaker", "redirect"})
  String kind = "";

  private final Workers one = new Workers(1);
  private final Site site = site();
  private final LongAdder bytes = new LongAdder();
  private final SiteBaker baker =
      new SiteBaker(Path.of("").toAbsolutePath(), new Counted(bytes), site, one);

  private List<PageModel> pages = List.of();

  /** Takes files, of which it knows the sum of the bytes alone. */
  private record Counted(LongAdder bytes) implements SiteFiles {

    @Override
    public Path folder() {
      return Path.of("target");
    }

    @Override
    public void put(String path, byte[] page) {
      bytes.add(page.length);
    }
  }

  @Setup
  public void makePages() {
    List<PageModel> made =
        new SitePages(site)
            .files()
            .filter(PageModel.class::isInstance)
            .map(PageModel.class::cast)
            .filter(page -> page.template().equals("pages/" + kind + ".ftlh"))
            .toList();
    pages = Stream.generate(made::stream).flatMap(again -> again).limit(PAGES).toList();
  }

  private static Site site() {
    ServiceCatalogue catalogue = ServiceCatalogue.builtIn();
    NoteSource source = new NoteSource();
    NoteExtractor extractor = new NoteExtractor(catalogue);
    List<Note> notes =
        GeneratedNotes.bytes(NOTES).stream()
            .map(note -> extractor.extract(source.read(note)).product().orElseThrow())
            .toList();
    SiteFacts facts = new SiteFacts(settings(), List.of(), List.of(), List.of());
    return new SiteLinker(facts, bySlug(catalogue)).link(notes).product().orElseThrow();
  }

  private static SiteSettings settings() {
    ZoneId zone = ZoneId.of("Asia/Seoul");
    return new SiteSettings(
        "노트", "", "ko", Optional.empty(), zone, Optional.empty(), EmailPolicy.OBFUSCATE);
  }

  private static Map<Slug, Service> bySlug(ServiceCatalogue catalogue) {
    return catalogue.services().stream()
        .collect(Collectors.toMap(Service::slug, service -> service));
  }

  @Benchmark
  @OperationsPerInvocation(PAGES)
  public int render() {
    return baker.bake(pages.stream());
  }

  @TearDown
  public void endThread() {
    one.close();
  }
}
