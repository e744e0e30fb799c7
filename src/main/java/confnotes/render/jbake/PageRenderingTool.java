package confnotes.render.jbake;

import confnotes.render.page.PageModel;
import java.io.File;
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

  /** Key of the page's record in its document. */
  static final String PAGE = "page";

  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    if (!(db instanceof PageStore store)) {
      throw new IllegalStateException("not a store of pages: " + db.getClass());
    }
    return store.workers().forEach(store.pages(), page -> render(renderer, page));
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
