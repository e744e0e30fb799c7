package confnotes.render.jbake;

import confnotes.render.page.PageModel;
import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders every page of the site, on all threads. JBake finds it by {@code ServiceLoader}, and so
 * it is public and has no constructor of its own.
 */
public final class PageRenderingTool implements RenderingTool {

  private static final int BATCH = 512;

  /** Key of the page's record in its document. */
  static final String PAGE = "page";

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    if (!(db instanceof PageStore store)) {
      throw new IllegalStateException("not a store of pages: " + db.getClass());
    }
    int rendered = 0;
    List<PageModel> batch = store.nextPages(BATCH);
    while (!batch.isEmpty()) {
      store.workers().forEach(batch, page -> render(renderer, page));
      rendered += batch.size();
      batch = store.nextPages(BATCH);
    }
    return rendered;
  }

  /** The older form, which JBake itself no longer calls. */
  @Deprecated
  @Override
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config)
      throws RenderingException {
    throw new UnsupportedOperationException("JBake 2.7 passes its own configuration");
  }

  private static void render(Renderer renderer, PageModel page) {
    DocumentModel document = new DocumentModel();
    document.setType(page.template());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setUri(page.permalink().file());
    document.setRootPath(page.permalink().rootPrefix());
    document.setTitle(page.frame().title());
    document.put(PAGE, page);
    try {
      renderer.render(document);
    } catch (Exception e) {
      throw new TemplateFailure(e);
    }
  }
}
