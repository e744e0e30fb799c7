package confnotes;

import confnotes.model.ImageAsset;
import confnotes.model.PublishedNote;
import confnotes.model.SearchDocument;
import confnotes.model.Site;
import confnotes.output.SiteFiles;
import confnotes.render.asset.AssetFile;
import confnotes.render.asset.AssetFiles;
import confnotes.render.data.SiteData;
import confnotes.render.feed.SiteMap;
import confnotes.render.jbake.SiteBaker;
import confnotes.render.page.DataFile;
import confnotes.render.page.PageModel;
import confnotes.render.page.SiteFile;
import confnotes.render.page.SitePages;
import confnotes.search.ClientScript;
import confnotes.search.SearchIndexer;
import confnotes.search.SearchOptions;
import confnotes.search.SiteDocuments;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a staging folder with the files of a site. */
final class SiteWriter {

  private static final String GENERATOR = "confnotes 1.0";

  private static final Pattern WHOLE =
      Pattern.compile(
          "search/.*\\.(bin|json|js)|data/site\\.json|sitemap.*\\.xml|robots\\.txt|\\.nojekyll");

  private final SiteBuildOptions options;
  private final Site site;
  private final SiteFiles files;
  private final Workers workers;

  SiteWriter(SiteBuildOptions options, Site site, SiteFiles files, Workers workers) {
    this.options = options;
    this.site = site;
    this.files = files;
    this.workers = workers;
  }

  /** Writes pages and what they ask for; the number of pages. */
  int renderPages() {
    int count = write(baker(), new SitePages(site).files());
    writeAssets();
    images().forEach(this::copy);
    return count;
  }

  /** What makes pages of their records. */
  SiteBaker baker() {
    return new SiteBaker(options.root(), files, site, workers);
  }

  /** The same, with the templates that {@code other} has read. */
  SiteBaker baker(SiteBaker other) {
    return other.of(site, files);
  }

  /** Writes these files; how many pages they were. */
  int write(SiteBaker baker, Stream<SiteFile> made) {
    return baker.bake(made.mapMulti(this::writeUnlessPage));
  }

  private void writeUnlessPage(SiteFile file, Consumer<PageModel> pages) {
    if (file instanceof PageModel page) {
      pages.accept(page);
    } else if (file instanceof DataFile data) {
      files.put(data.path(), data.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes style sheets, scripts and pictures of the site itself; their paths. */
  List<String> writeAssets() {
    List<AssetFile> assets = AssetFiles.in(options.root().resolve("assets"));
    assets.forEach(file -> files.put(file.path(), file.bytes()));
    return assets.stream().map(AssetFile::path).toList();
  }

  /** The pictures of notes, by where they go. */
  SortedMap<String, Path> images() {
    SortedMap<String, Path> byTarget = new TreeMap<>();
    for (PublishedNote note : site.notes().values()) {
      for (ImageAsset image : note.note().images()) {
        byTarget.put(image.target(), image.file());
      }
    }
    return byTarget;
  }

  void copy(String target, Path image) {
    files.put(target, read(image));
  }

  /** Writes the data of the site, the list of its pages, and the search index; its documents. */
  int writeIndex() {
    writeData();
    return writeSearchIndex();
  }

  private void writeData() {
    new SiteData(site).write(files.folder(), GENERATOR);
    new SiteMap(site).write(files.folder());
  }

  /** Writes all that is made of the site as a whole; the files, relative to its root. */
  Set<String> writeWhole() {
    writeIndex();
    Path staging = files.folder();
    try (Stream<Path> written = Files.walk(staging)) {
      return written
          .filter(Files::isRegularFile)
          .map(file -> staging.relativize(file).toString().replace('\\', '/'))
          .filter(file -> WHOLE.matcher(file).matches())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + staging, e);
    }
  }

  private int writeSearchIndex() {
    Path folder = files.folder().resolve("search");
    List<SearchDocument> documents = SiteDocuments.of(site);
    new SearchIndexer(site.settings().language())
        .write(documents, folder, SearchOptions.standard(workers.threads()));
    ClientScript.write(
        options.root().resolve("assets/js/search/client.js"), folder.resolve("client.js"));
    return documents.size();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
