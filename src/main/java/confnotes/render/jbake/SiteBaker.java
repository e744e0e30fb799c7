package confnotes.render.jbake;

import confnotes.model.Site;
import confnotes.output.SiteFiles;
import confnotes.render.page.PageModel;
import confnotes.work.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;

/** Bakes pages into files. */
public final class SiteBaker {

  private final BakeConfiguration configuration;
  private final SiteFiles files;
  private final Site site;
  private final Workers workers;
  private final List<RenderingTool> tools;

  /**
   * A baker of one site.
   *
   * @param project folder that holds {@code templates/}
   * @param files where the pages go
   * @param site what {@code published_posts}, {@code alltags} and {@code config} speak of
   * @param workers threads that render
   */
  public SiteBaker(Path project, SiteFiles files, Site site, Workers workers) {
    this(
        BakeConfiguration.of(project, files.folder(), site.settings()),
        files,
        site,
        workers,
        tools());
  }

  private SiteBaker(
      BakeConfiguration configuration,
      SiteFiles files,
      Site site,
      Workers workers,
      List<RenderingTool> tools) {
    this.configuration = configuration;
    this.files = files;
    this.site = site;
    this.workers = workers;
    this.tools = tools;
  }

  /**
   * A baker of this site after an edit of its notes, with the same settings and the templates as
   * they were read.
   */
  public SiteBaker of(Site edited, SiteFiles others) {
    return new SiteBaker(configuration, others, edited, workers, tools);
  }

  /**
   * Writes every page.
   *
   * @return how many were written: as many as {@code pages} held
   * @throws TemplateFailure when a template cannot show its page; the message says where in it
   */
  public int bake(Stream<PageModel> pages) {
    PageStore store = new PageStore(site, pages, workers);
    requireOurEngine(store);
    Renderer renderer = new PageRenderer(store, configuration, files);
    int rendered = 0;
    for (RenderingTool tool : tools) {
      rendered += render(tool, renderer, store);
    }
    if (rendered != store.handedOut()) {
      throw new IllegalStateException(
          rendered + " pages of " + store.handedOut() + " were written");
    }
    return rendered;
  }

  private int render(RenderingTool tool, Renderer renderer, PageStore store) {
    try {
      return tool.render(renderer, store, configuration);
    } catch (RenderingException e) {
      throw new TemplateFailure(e);
    }
  }

  private static List<RenderingTool> tools() {
    ServiceLoader<RenderingTool> tools =
        ServiceLoader.load(RenderingTool.class, SiteBaker.class.getClassLoader());
    if (tools.stream().noneMatch(tool -> tool.type() == PageRenderingTool.class)) {
      throw new IllegalStateException("JBake does not find " + PageRenderingTool.class);
    }
    return tools.stream().map(ServiceLoader.Provider::get).toList();
  }

  /** An engine that cannot be made is only logged by JBake, and the pages come out empty. */
  private void requireOurEngine(PageStore store) {
    TemplateEngines engines = new TemplateEngines(configuration, store);
    if (!(engines.getEngine("ftlh") instanceof EscapingTemplateEngine)) {
      throw new IllegalStateException("JBake cannot make " + EscapingTemplateEngine.class);
    }
  }
}
