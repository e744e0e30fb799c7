package confnotes;

import confnotes.model.ImageAsset;
import confnotes.model.PublishedNote;
import confnotes.model.SearchDocument;
import confnotes.model.Site;
import confnotes.render.asset.AssetFile;
import confnotes.render.asset.AssetFiles;
import confnotes.render.data.SiteData;
import confnotes.render.feed.SiteMap;
import confnotes.render.jbake.SiteBaker;
import confnotes.render.page.DataFile;
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
import java.util.TreeMap;

/** Fills a staging folder with the files of a site. */
final class SiteWriter {

  private static final String GENERATOR = "confnotes 1.0";

  private final SiteBuildOptions options;
  private final Site site;
  private final Path staging;
  private final Workers workers;

  SiteWriter(SiteBuildOptions options, Site site, Path staging, Workers workers) {
    this.options = options;
    this.site = site;
    this.staging = staging;
    this.workers = workers;
  }

  /** Writes pages and what they ask for; the number of pages. */
  int renderPages() {
    SitePages pages = new SitePages(site);
    int count = new SiteBaker(options.root(), staging, site, workers).bake(pages.pages());
    pages.files().forEach(this::write);
    AssetFiles.in(options.root().resolve("assets")).forEach(this::write);
    copyImages();
    new SiteData(site).write(staging, GENERATOR);
    new SiteMap(site).write(staging);
    return count;
  }

  /** Writes the search index and its client; the number of documents in it. */
  int writeSearchIndex() {
    Path folder = staging.resolve("search");
    List<SearchDocument> documents = SiteDocuments.of(site);
    new SearchIndexer(site.settings().language())
        .write(documents, folder, SearchOptions.standard(options.threads()));
    ClientScript.write(
        options.root().resolve("assets/js/search/client.js"), folder.resolve("client.js"));
    return documents.size();
  }

  private void copyImages() {
    TreeMap<String, Path> byTarget = new TreeMap<>();
    for (PublishedNote note : site.notes().values()) {
      for (ImageAsset image : note.note().images()) {
        byTarget.put(image.target(), image.file());
      }
    }
    byTarget.forEach((target, file) -> write(target, read(file)));
  }

  private void write(DataFile file) {
    write(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private void write(AssetFile file) {
    write(file.path(), file.bytes());
  }

  private void write(String path, byte[] bytes) {
    Path target = staging.resolve(path);
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
