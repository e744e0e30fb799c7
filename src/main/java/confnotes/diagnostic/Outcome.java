package confnotes.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a step made of one input: a product, the diagnostics on the way, or both.
 *
 * @param <T> the product
 * @param product the product; absent only when the diagnostics hold an error
 * @param diagnostics what was found on the way
 */
public record Outcome<T>(Optional<T> product, Diagnostics diagnostics) {

  public Outcome {
    if (product.isEmpty() && !diagnostics.hasErrors()) {
      throw new IllegalArgumentException("nothing was made and no error says why");
    }
  }

  public static <T> Outcome<T> of(T product, List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.of(product), Diagnostics.of(diagnostics));
  }

  /** Nothing could be made; at least one of {@code diagnostics} is an error. */
  public static <T> Outcome<T> refused(List<Diagnostic> diagnostics) {
    return new Outcome<>(Optional.empty(), Diagnostics.of(diagnostics));
  }

  public static <T> Outcome<T> refused(Diagnostic error) {
    return refused(List.of(error));
  }
}
