package confnotes.render.jbake;

import confnotes.model.SiteSettings;
import freemarker.template.Configuration;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** JBake's configuration for this project's layout. */
final class BakeConfiguration extends DefaultJBakeConfiguration {

  /** Pages that JBake would make by itself; ours are all records. */
  private static final List<String> OWN_PAGES =
      List.of("index", "feed", "error404", "archive", "sitemap", "tags", "tagsindex");

  private final Map<String, Object> settings;
  private final Configuration freemarker;

  private BakeConfiguration(File project, File destination, CompositeConfiguration configuration) {
    super(project, configuration);
    setDestinationFolder(destination);
    this.settings = Map.copyOf(super.asHashMap());
    this.freemarker = EscapingTemplateEngine.configure(this);
  }

  static BakeConfiguration of(Path project, Path destination, SiteSettings site) {
    DefaultJBakeConfiguration defaults =
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(project.toFile(), destination.toFile(), false);
    OWN_PAGES.forEach(page -> defaults.setProperty("render." + page, false));
    defaults.setProperty("site.title", site.title());
    defaults.setProperty("site.language", site.language());
    site.url().ifPresent(defaults::setSiteHost);
    return new BakeConfiguration(
        project.toFile(), destination.toFile(), defaults.getCompositeConfiguration());
  }

  /** FreeMarker with the templates that it has read; they are read once. */
  Configuration freemarker() {
    return freemarker;
  }

  /** A page's type is the name of its template. */
  @Override
  public String getTemplateByDocType(String docType) {
    return docType;
  }

  /** A template for XML makes an XML file; JBake decides by type, and the type is the template. */
  @Override
  public String getOutputExtensionByDocType(String docType) {
    return docType.endsWith(".ftlx") ? ".xml" : ".html";
  }

  /** Computed once: JBake asks for it with every page. */
  @Override
  public Map<String, Object> asHashMap() {
    return settings == null ? super.asHashMap() : settings;
  }
}
