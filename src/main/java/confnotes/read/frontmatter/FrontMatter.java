package confnotes.read.frontmatter;

import confnotes.data.DataValue;

/**
 * The front matter of one note, untyped.
 *
 * @param format its notation
 * @param fields its fields with their places in the file
 * @param bodyStart offset at which the body begins
 */
public record FrontMatter(Format format, DataValue.Mapping fields, int bodyStart) {

  /** Notations of front matter. */
  public enum Format {
    YAML,
    TOML,
    JSON,
    JBAKE,
    NONE
  }

  static FrontMatter none(int bodyStart) {
    return new FrontMatter(Format.NONE, DataValue.Mapping.empty(), bodyStart);
  }
}
