package confnotes.render.jbake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * FreeMarker for {@code .ftlh} and {@code .ftlx} with escaping on and missing values as errors.
 *
 * <p>Templates are trusted, what they show is not: values are escaped for the file's kind, no class
 * can be made ({@code ?new}), and records are all that a template sees. JBake makes the engine by
 * reflection, and so it is public.
 */
public final class EscapingTemplateEngine extends AbstractTemplateEngine {

  private final Configuration freemarker;
  private final KeptText kept = new KeptText();

  /** The constructor that JBake looks for. */
  public EscapingTemplateEngine(JBakeConfiguration config, ContentStore db) {
    super(config, db);
    this.freemarker =
        config instanceof BakeConfiguration own ? own.freemarker() : configure(config);
  }

  static Configuration configure(JBakeConfiguration config) {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    try {
      freemarker.setDirectoryForTemplateLoading(config.getTemplateFolder());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + config.getTemplateFolder(), e);
    }
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("computer");
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setRegisteredCustomOutputFormats(List.of(new PageHtml()));
    freemarker.setObjectWrapper(new RecordWrapper());
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setLocalizedLookup(false);
    freemarker.setLazyImports(true);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return freemarker;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      Template template = freemarker.getTemplate(templateName);
      template.process(new PageHash(model, kept, db, freemarker.getObjectWrapper()), writer);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }
}
