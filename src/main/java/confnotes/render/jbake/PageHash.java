package confnotes.render.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees at its top: {@code page}, the record of the page; {@code content} and {@code
 * config} as JBake names them; {@code kept}, which {@link KeptText} is; and JBake's lists ({@code
 * published_posts}, {@code alltags} …), each made only when asked for. Its {@code db} and {@code
 * data}, which open the whole store, are not shown.
 */
final class PageHash implements TemplateHashModel {

  private static final Set<String> HIDDEN = Set.of("db", "data");

  private final Map<String, Object> model;
  private final KeptText kept;
  private final ContentStore store;
  private final ObjectWrapper wrapper;

  PageHash(Map<String, Object> model, KeptText kept, ContentStore store, ObjectWrapper wrapper) {
    this.model = model;
    this.kept = kept;
    this.store = store;
    this.wrapper = wrapper;
  }

  @Override
  public freemarker.template.@Nullable TemplateModel get(String key) throws TemplateModelException {
    if (key.equals(KeptText.NAME)) {
      return kept;
    }
    if (key.equals(PageRenderingTool.PAGE) && model.get("content") instanceof Map<?, ?> content) {
      return wrapper.wrap(content.get(PageRenderingTool.PAGE));
    }
    if (HIDDEN.contains(key)) {
      return null;
    }
    return ModelExtractors.getInstance().containsKey(key)
        ? extract(key)
        : wrapper.wrap(model.get(key));
  }

  private freemarker.template.@Nullable TemplateModel extract(String key)
      throws TemplateModelException {
    try {
      Object[] found = new Object[1];
      ModelExtractors.getInstance()
          .extractAndTransform(
              store,
              key,
              model,
              (name, value) -> {
                found[0] = value;
                return value;
              });
      return wrapper.wrap(found[0]);
    } catch (NoModelExtractorException e) {
      throw new TemplateModelException("nothing is called " + key, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
