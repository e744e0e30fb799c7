package confnotes.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An immutable set of diagnostics in report order, without repetition.
 *
 * @param all every diagnostic, sorted
 */
public record Diagnostics(List<Diagnostic> all) {

  public static final Diagnostics NONE = new Diagnostics(List.of());

  public Diagnostics {
    all = all.stream().sorted().distinct().toList();
  }

  public static Diagnostics of(Collection<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() ? NONE : new Diagnostics(List.copyOf(diagnostics));
  }

  /** These and those together. */
  public Diagnostics plus(Diagnostics others) {
    if (others.all.isEmpty()) {
      return this;
    }
    List<Diagnostic> joined = new ArrayList<>(all);
    joined.addAll(others.all);
    return new Diagnostics(joined);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /** How many there are of one severity. */
  public long count(Severity severity) {
    return all.stream().filter(d -> d.severity() == severity).count();
  }
}
