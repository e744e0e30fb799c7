package confnotes.read.markdown;

import confnotes.diagnostic.Diagnostic;
import confnotes.read.text.SourceText;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Keeps hostile text from taking the machine: what is nested too deep is refused, and what is
 * merely unusual is read on a thread with a large stack and a deadline.
 */
final class ParseGuard {

  private static final long STACK_BYTES = 512L << 20;

  private static final long DEADLINE_SECONDS = 10;

  /**
   * Runs {@code work}, which reads {@code text}.
   *
   * @param work is told whether the text is unusual, and then stops when it is interrupted
   * @return why the text is refused; absent when the work is done
   */
  Optional<Diagnostic> run(SourceText text, int from, Consumer<Boolean> work) {
    Shape shape = Shape.of(text.value(), from);
    if (shape.isTooDeep()) {
      return Optional.of(tooDeep(text, shape));
    }
    if (!shape.isUnusual()) {
      work.accept(false);
      return Optional.empty();
    }
    return runApart(text, () -> work.accept(true));
  }

  private static Optional<Diagnostic> runApart(SourceText text, Runnable work) {
    FutureTask<Boolean> task = new FutureTask<>(work, true);
    Thread thread = new Thread(null, task, "unusual-note", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
      return Optional.empty();
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.of(tooSlow(text));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return Optional.of(tooSlow(text));
      }
      throw new IllegalStateException("reading " + text.path() + " failed", e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading " + text.path(), e);
    }
  }

  private static Diagnostic tooDeep(SourceText text, Shape shape) {
    return Diagnostic.error(
        "markdown-too-deep",
        text.span(shape.deepestAt(), shape.deepestAt() + 1),
        "quotes, lists or brackets are nested more than " + Shape.MAX_DEPTH + " deep here",
        "nest less deep");
  }

  private static Diagnostic tooSlow(SourceText text) {
    return Diagnostic.error(
        "markdown-too-slow",
        text.span(0, 1),
        "the Markdown could not be read within " + DEADLINE_SECONDS + " s",
        "split the note, or take out long rows of the same mark");
  }
}
