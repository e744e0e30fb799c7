package confnotes.render.jbake;

/** A template cannot show its page. The message names the template, the line and the value. */
public final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateFailure(Throwable cause) {
    super(deepest(cause).getMessage(), cause);
  }

  /** JBake wraps what FreeMarker says, which alone tells where in the template it went wrong. */
  private static Throwable deepest(Throwable error) {
    Throwable cause = error.getCause();
    return cause == null ? error : deepest(cause);
  }
}
