package confnotes.model;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Where a note lies, as shown in messages and in {@code site.json}: relative to the project folder,
 * {@code /}-separated, NFC, for example {@code seeds/2018/summit.md}.
 *
 * @param value the path; never absolute, never with {@code ..}
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

  public SourcePath {
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
    if (value.isEmpty() || value.startsWith("/") || value.contains("\\")) {
      throw new IllegalArgumentException("not a relative path: " + value);
    }
  }

  /** The last part, for example {@code summit.md}. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The last part without its extension, for example {@code summit}. */
  public String baseName() {
    String name = fileName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** As the record's own would have it, but called often enough to be written out. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePath path && path.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }
}
