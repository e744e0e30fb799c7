package confnotes.js;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A test file loaded as an ES module, with its imports, into a world of its own. */
final class JavaScriptModule {
  private final Map<String, Value> bodies = new LinkedHashMap<>();

  private JavaScriptModule(Value cases) {
    for (long i = 0; i < cases.getArraySize(); i++) {
      Value entry = cases.getArrayElement(i);
      bodies.put(entry.getMember("name").asString(), entry.getMember("body"));
    }
  }

  /** An engine that is content with the interpreter; to be closed by the caller. */
  static Engine newEngine() {
    return Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
  }

  /**
   * Evaluates the file.
   *
   * @param testing the module whose {@code cases} the file fills
   * @throws PolyglotException if the file, or what it imports, does not load
   */
  static JavaScriptModule load(Engine engine, Path file, Path testing) {
    Context context =
        Context.newBuilder("js")
            .engine(engine)
            .allowIO(IOAccess.ALL)
            .option("js.esm-eval-returns-exports", "true")
            .option("js.text-encoding", "true")
            .build();
    return new JavaScriptModule(context.eval(entry(file, testing)).getMember("cases"));
  }

  /** Imports both, so that the cases are those of the very instance that the file has filled. */
  private static Source entry(Path file, Path testing) {
    String code =
        "import '%s'; export { cases } from '%s';"
            .formatted(file.toAbsolutePath(), testing.toAbsolutePath());
    return Source.newBuilder("js", code, "entry.mjs")
        .mimeType("application/javascript+module")
        .buildLiteral();
  }

  List<String> caseNames() {
    return List.copyOf(bodies.keySet());
  }

  /**
   * Runs one case, and if it returns a promise, all that the promise waits for.
   *
   * @throws PolyglotException if it throws
   * @throws AssertionError if it rejects, or waits for something that never comes
   */
  void run(String name) {
    Value body = bodies.get(name);
    if (body == null) {
      throw new IllegalArgumentException("no case is named \"" + name + "\"");
    }
    Value result = body.execute();
    if (result.canInvokeMember("then")) {
      checkSettled(result);
    }
  }

  /** The engine does all that is due before a call returns, so nothing is pending afterwards. */
  private static void checkSettled(Value promise) {
    CompletableFuture<String> problem = new CompletableFuture<>();
    ProxyExecutable onResolved = values -> problem.complete("");
    ProxyExecutable onRejected = values -> problem.complete(String.valueOf(values[0]));
    promise.invokeMember("then", onResolved, onRejected);
    String text = problem.getNow("the promise was never settled");
    if (!text.isEmpty()) {
      throw new AssertionError(text);
    }
  }
}
