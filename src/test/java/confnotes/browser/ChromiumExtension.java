package confnotes.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one Chromium and builds one site for all tests of a run; closes both after the last. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
  private static final Set<Class<?>> PARAMETERS =
      Set.of(Page.class, Browser.class, BuiltSite.class);

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
    return PARAMETERS.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == BuiltSite.class) {
      return site(context);
    }
    return type == Browser.class ? chromium(context).browser() : page(context);
  }

  private static Page page(ExtensionContext context) {
    OpenPage open = new OpenPage(chromium(context).newPage());
    context.getStore(NAMESPACE).put(OpenPage.class, open);
    return open.page();
  }

  private static BuiltSite site(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(BuiltSite.class, key -> BuiltSite.ofThisProject(), BuiltSite.class);
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
