package confnotes;

import confnotes.model.Lookup;
import confnotes.model.Site;
import confnotes.model.SourcePath;
import confnotes.publish.BuildLock;
import confnotes.publish.SitePatch;
import confnotes.render.jbake.SiteBaker;
import confnotes.render.page.ChangedParts;
import confnotes.render.page.MadeFiles;
import confnotes.render.page.PageSource;
import confnotes.render.page.Part;
import confnotes.render.page.SiteFile;
import confnotes.render.page.SitePages;
import confnotes.serve.SiteServer;
import confnotes.work.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints those pages of the live site that an edit reaches. With each page the parts of the site
 * are noted down that it is made of; it is made again when one of them changes, and printed when it
 * came out otherwise.
 */
final class LivePress {

  /** So many things are done at a time; an edit that comes meanwhile waits for them alone. */
  private static final int SOME = 16;

  private final SiteBuildOptions options;
  private final BuildLock lock;
  private final Workers workers;
  private final SiteServer server;
  private final PageLedger ledger = new PageLedger();

  private Site site;
  private SitePages pages;
  private Map<Part, PageSource> sources;
  private final Set<Part> stale = new HashSet<>();
  private final Set<Part> dropped = new HashSet<>();
  private CopiedFiles copied = CopiedFiles.NONE;
  private @Nullable SiteBaker baker;
  private boolean isStuck;

  LivePress(
      SiteBuildOptions options, BuildLock lock, Workers workers, SiteServer server, Site site) {
    this.options = options;
    this.lock = lock;
    this.workers = workers;
    this.server = server;
    this.site = site;
    this.pages = new SitePages(site);
    this.sources = sources(pages);
  }

  private static Map<Part, PageSource> sources(SitePages pages) {
    Map<Part, PageSource> sources = new LinkedHashMap<>();
    pages.sources().forEachOrdered(source -> sources.put(source.subject(), source));
    return sources;
  }

  /** Every file that was printed. */
  Set<String> files() {
    Set<String> files = new HashSet<>(ledger.files());
    files.addAll(copied.all());
    return files;
  }

  /** Prints the whole site. */
  void printAll(SiteWriter writer) {
    baker = writer.baker();
    writer.write(baker, sources.values().stream().flatMap(this::noted));
    copied = CopiedFiles.NONE.next(writer, true);
  }

  private Stream<SiteFile> noted(PageSource source) {
    MadeFiles made = pages.make(source);
    ledger.put(source.subject(), made);
    return made.files().stream();
  }

  /**
   * From now on this is the site; pages that it reaches are behind.
   *
   * @param isSameMaking whether the same pages come out with the same bytes; not after an edit of
   *     what they are made with
   */
  @SuppressWarnings("ReferenceEquality") // only the site as it was linked last is known to be it
  void follow(Site edited, boolean isSameMaking) {
    isStuck = false;
    if (edited != site || !isSameMaking) {
      followOther(edited, isSameMaking);
    }
  }

  private void followOther(Site edited, boolean isSameMaking) {
    if (isSameMaking && !ChangedParts.areAll(site, edited)) {
      pages = pages.of(edited);
      stale.addAll(ledger.madeOf(ChangedParts.between(site, edited)));
    } else {
      pages = new SitePages(edited);
      baker = null;
      ledger.doubt();
      stale.addAll(ledger.subjects());
    }
    site = edited;
    sources = sources(pages);
    dropped.clear();
    Set<Part> known = ledger.subjects();
    sources.keySet().stream().filter(s -> !known.contains(s)).forEach(stale::add);
    known.stream().filter(s -> !sources.containsKey(s)).forEach(dropped::add);
    stale.retainAll(sources.keySet());
  }

  /** Whether pages are behind; those that cannot be printed wait for the next edit. */
  boolean isBehind() {
    return !stale.isEmpty() && !isStuck;
  }

  /**
   * Prints what someone looks at, and takes away what is no longer part of the site.
   *
   * @param edited the notes that were edited
   * @param withAssets whether style sheets and scripts were
   * @return what was done
   */
  LiveWork printFirst(Set<SourcePath> edited, boolean withAssets) {
    Set<Part> first = new HashSet<>();
    site.notes()
        .forEach(
            (slug, note) -> {
              if (edited.contains(note.note().source())) {
                first.add(Part.of(Part.Kind.NOTE, slug));
              }
            });
    server.pages().openFiles().forEach(file -> ledger.owner(file).ifPresent(first::add));
    first.retainAll(stale);
    return print(first, writer -> copied.next(writer, withAssets));
  }

  /**
   * Prints some more pages.
   *
   * @return what was done
   */
  LiveWork printSome() {
    List<Part> some = sources.keySet().stream().filter(stale::contains).limit(SOME).toList();
    return print(some, writer -> copied);
  }

  private LiveWork print(Collection<Part> subjects, Function<SiteWriter, CopiedFiles> copying) {
    isStuck = true;
    SitePatch patch = new SitePatch(options.out(), lock, "pages");
    try {
      SiteWriter writer = new SiteWriter(options, site, patch.stage(), workers);
      CopiedFiles now = copying.apply(writer);
      Map<Part, MadeFiles> made = make(subjects);
      List<SiteFile> news = news(made);
      print(writer, news);
      Set<String> gone = copied.without(now);
      gone.addAll(noteDown(made));
      copied = now;
      Set<String> changed = apply(patch, gone);
      isStuck = false;
      return new LiveWork(0, made.size(), news.size(), changed.size());
    } finally {
      patch.discard();
    }
  }

  private List<SiteFile> news(Map<Part, MadeFiles> made) {
    List<SiteFile> news = new ArrayList<>();
    made.forEach((subject, now) -> news.addAll(ledger.news(subject, now)));
    return news;
  }

  /** The files that are no longer made of anything. */
  private Set<String> noteDown(Map<Part, MadeFiles> made) {
    Set<String> files = new HashSet<>();
    dropped.forEach(subject -> files.addAll(ledger.remove(subject)));
    dropped.clear();
    made.forEach((subject, now) -> files.addAll(ledger.put(subject, now)));
    stale.removeAll(made.keySet());
    return files;
  }

  private Set<String> apply(SitePatch patch, Set<String> gone) {
    Set<String> changed = new TreeSet<>();
    server.whileSilent(
        () -> {
          changed.addAll(patch.apply(gone));
          server.pages().built(changed);
        });
    return changed;
  }

  private Map<Part, MadeFiles> make(Collection<Part> subjects) {
    Map<Part, MadeFiles> made = new LinkedHashMap<>();
    for (Part subject : subjects) {
      made.put(subject, pages.make(Lookup.required(sources, subject)));
    }
    return made;
  }

  private void print(SiteWriter writer, List<SiteFile> news) {
    if (!news.isEmpty()) {
      baker = baker == null ? writer.baker() : writer.baker(baker);
      writer.write(baker, news.stream());
    }
  }
}
