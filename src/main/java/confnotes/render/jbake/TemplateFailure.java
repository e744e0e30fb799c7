package confnotes.render.jbake;

import confnotes.diagnostic.SourceSpan;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/** A template cannot show its page. The message names the template, the line and the value. */
public final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String FOLDER = "templates";

  TemplateFailure(Throwable cause) {
    super(deepest(cause).getMessage(), cause);
  }

  /** Where in the template it went wrong; all templates where that is not known. */
  public SourceSpan place() {
    Throwable reason = deepest(this);
    if (reason instanceof ParseException syntax && syntax.getTemplateName() != null) {
      return place(syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber());
    }
    if (reason instanceof TemplateException value && value.getTemplateSourceName() != null) {
      return place(value.getTemplateSourceName(), value.getLineNumber(), value.getColumnNumber());
    }
    return SourceSpan.file(FOLDER);
  }

  private static SourceSpan place(String name, @Nullable Integer line, @Nullable Integer column) {
    String path = FOLDER + "/" + name;
    return line == null || column == null
        ? SourceSpan.file(path)
        : SourceSpan.at(path, Math.max(0, line), line > 0 ? Math.max(0, column) : 0);
  }

  /** JBake wraps what FreeMarker says, which alone tells where in the template it went wrong. */
  private static Throwable deepest(Throwable error) {
    Throwable cause = error.getCause();
    return cause == null ? error : deepest(cause);
  }
}
