package confnotes.browser;

import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Chromium for all tests of a run and closes it after the last. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = Chromium.missing();
    if (missing.isEmpty() || isRequired()) {
      return ConditionEvaluationResult.enabled("Chromium is there, or must be");
    }
    return ConditionEvaluationResult.disabled(missing.get());
  }

  private static boolean isRequired() {
    return "true".equals(System.getenv("CONFNOTES_BROWSER_REQUIRED"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
    OpenPage open = new OpenPage(chromium(context).newPage());
    context.getStore(NAMESPACE).put(OpenPage.class, open);
    return open.page();
  }

  private static Chromium chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
  }

  /** The store closes it when the test is over, and its context with it. */
  private record OpenPage(Page page) implements AutoCloseable {
    @Override
    public void close() {
      page.context().close();
    }
  }
}
