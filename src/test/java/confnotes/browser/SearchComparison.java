package confnotes.browser;

import com.microsoft.playwright.Page;
import confnotes.LinkedSite;
import confnotes.SiteBuild;
import confnotes.SiteBuildOptions;
import confnotes.model.SearchDocument;
import confnotes.search.SearchIndexer;
import confnotes.search.SearchOptions;
import confnotes.search.SiteDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Prints this search and Pagefind's beside one another over the same notes: bytes and time of the
 * index, then for each query how much a first visitor loads, as a server with gzip sends it, and
 * how many results there are. Needs Chromium and npm; the README says how it is called.
 */
final class SearchComparison {

  private static final String PAGEFIND = "pagefind@1.6.0";

  private static final List<String> QUERIES =
      List.of(
          "서버리스",
          "람다",
          "lambda",
          "콜드스타트",
          "콜드 스타트",
          "데이터베이스",
          "가용성",
          "오토스케일링",
          "컨테이너",
          "마이크로서비스",
          "아키텍쳐",
          "메시지",
          "람ㄷ",
          "ㄹㄷ",
          "fkaek",
          "다이나모디비",
          "dynamo db",
          "lamda",
          "생성형",
          "2018");

  private static final String ASK_PAGEFIND =
      """
      async (query) => {
        const pagefind = await import("/pagefind/pagefind.js");
        const { results } = await pagefind.search(query);
        await Promise.all(results.slice(0, 8).map((result) => result.data()));
        return String(results.length);
      }
      """;

  /** What a first query takes. */
  private record Asked(long bytes, int requests, String results) {}

  private final Path out = Path.of("target/search-comparison").toAbsolutePath();
  private final Path peer = out.resolve("peer");

  private SearchComparison() {}

  /**
   * Runs the comparison.
   *
   * @param arguments the folder of the notes; the project's own if none
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new SearchComparison().run(Path.of(arguments.length > 0 ? arguments[0] : "seeds"));
  }

  private void run(Path notes) throws IOException, InterruptedException {
    Path site = out.resolve("site");
    Properties given = new Properties();
    given.setProperty("site.notes", notes.toAbsolutePath().toString());
    given.setProperty("site.out", site.toString());
    SiteBuildOptions options = SiteBuildOptions.of(Path.of("").toAbsolutePath(), given);
    long ownMillis = build(options, out.resolve("index"));
    long peerMillis = buildPeer(site);
    System.out.printf(Locale.ROOT, "%-14s %26s %26s%n", "", "confnotes", "Pagefind");
    row("index", kilobytes(bytesBelow(site.resolve("search"))), kilobytes(bytesBelow(peer)));
    row("built in", ownMillis + " ms", peerMillis + " ms");
    try (Chromium chromium = Chromium.start();
        FolderServer own = new FolderServer(site, "/");
        FolderServer other = new FolderServer(peer, "/")) {
      for (String query : QUERIES) {
        row(query, shown(askOwn(chromium, own, query)), shown(askPeer(chromium, other, query)));
      }
    }
  }

  /** Builds the site, and the index once more by itself: in a build it is made beside the pages. */
  private static long build(SiteBuildOptions options, Path index) {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (PrintStream printer = new PrintStream(report, true, StandardCharsets.UTF_8)) {
      if (SiteBuild.run(options, printer) != 0) {
        throw new IllegalStateException(report.toString(StandardCharsets.UTF_8));
      }
    }
    List<SearchDocument> documents = SiteDocuments.of(LinkedSite.of(options));
    long start = System.nanoTime();
    new SearchIndexer("ko").write(documents, index, SearchOptions.standard(options.threads()));
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Pagefind reads the same pages of notes. */
  private long buildPeer(Path site) throws IOException, InterruptedException {
    Files.createDirectories(peer);
    Files.writeString(peer.resolve("index.html"), "<!doctype html><title>peer</title>");
    Files.writeString(peer.resolve("404.html"), "<!doctype html><title>none</title>");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "npx",
                "--yes",
                PAGEFIND,
                "--site",
                site.toString(),
                "--glob",
                "notes/**/*.html",
                "--output-path",
                peer.resolve("pagefind").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("npx " + PAGEFIND + " failed; is npm installed?");
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Asked askOwn(Chromium chromium, FolderServer server, String query) {
    return ask(
        chromium,
        server.address() + "timeline/",
        out.resolve("site"),
        page -> {
          page.locator("site-search input").fill(query);
          page.waitForFunction(
              "() => document.querySelector('site-search [role=status]')?.textContent");
          return page.locator("site-search [role=status]").textContent();
        });
  }

  private Asked askPeer(Chromium chromium, FolderServer server, String query) {
    return ask(
        chromium,
        server.address(),
        peer,
        page -> String.valueOf(page.evaluate(ASK_PAGEFIND, query)));
  }

  private interface Question {
    String answer(Page page);
  }

  /** Asks on a page that has been loaded, and counts what the question makes it load. */
  private static Asked ask(Chromium chromium, String address, Path folder, Question question) {
    Page page = chromium.newPage();
    page.navigate(address);
    List<String> paths = new ArrayList<>();
    page.onRequestFinished(request -> paths.add(URI.create(request.url()).getPath()));
    String results = question.answer(page);
    page.context().close();
    long bytes = paths.stream().mapToLong(path -> zipped(folder.resolve(path.substring(1)))).sum();
    return new Asked(bytes, paths.size(), results);
  }

  private static String shown(Asked asked) {
    String count = asked.results().replaceAll("\\D", "");
    return "%s in %2d, %6s found"
        .formatted(kilobytes(asked.bytes()), asked.requests(), count.isEmpty() ? "0" : count);
  }

  private static void row(String name, String own, String other) {
    System.out.printf(Locale.ROOT, "%-14s %26s %26s%n", name, own, other);
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0);
  }

  private static long bytesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static long zipped(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      Files.copy(file, zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
