package confnotes.render.jbake;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** HTML as FreeMarker knows it, but escaped in a {@link PageText} where that is written to. */
final class PageHtml extends CommonMarkupOutputFormat<PageHtml.Markup> {

  private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

  @Override
  public String getName() {
    return HTML.getName();
  }

  @Override
  public String getMimeType() {
    return HTML.getMimeType();
  }

  @Override
  public void output(String plain, Writer out) throws IOException {
    if (out instanceof PageText text) {
      text.writeEscaped(plain);
    } else {
      out.write(escapePlainText(plain));
    }
  }

  @Override
  public String escapePlainText(String plain) {
    return HTML.escapePlainText(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String name) {
    return HTML.isLegacyBuiltInBypassed(name);
  }

  @Override
  protected Markup newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
    return new Markup(this, plain, markup);
  }

  /** A piece of HTML, or of text that is escaped when it is shown. */
  static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {
    private final PageHtml format;

    Markup(PageHtml format, @Nullable String plain, @Nullable String markup) {
      super(plain, markup);
      this.format = format;
    }

    @Override
    public PageHtml getOutputFormat() {
      return format;
    }
  }
}
