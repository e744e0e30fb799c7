package confnotes.read.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template tag as written.
 *
 * @param syntax its brackets
 * @param isClosing whether it ends what another tag began: {@code {{< /x >}}} or {@code {% endx %}}
 * @param name its name, lower-case, without slash or {@code end}
 * @param words what stands behind the name without a key, quotes taken off
 * @param values what stands behind the name under a key
 * @param from offset of its first character
 * @param to offset behind its last character
 * @param closer offset of the tag that ends it, or -1
 */
public record Tag(
    Syntax syntax,
    boolean isClosing,
    String name,
    List<String> words,
    Map<String, String> values,
    int from,
    int to,
    int closer) {

  /** Brackets of template tags. */
  public enum Syntax {
    /** {@code {{< name >}}} and {@code {{% name %}}} of Hugo. */
    SHORTCODE,
    /** {@code {% name %}} of Jekyll, Hexo and others. */
    BLOCK,
    /** {@code {{ value }}} of any of them. */
    OUTPUT,
    /** {@code {: .class}} of kramdown. */
    ATTRIBUTES,
    /** A shortcode between comment marks, which Hugo shows instead of running it. */
    ESCAPED,
    /** {@code <Name key="value">} of MDX. */
    COMPONENT
  }

  public Tag {
    words = List.copyOf(words);
    values = Map.copyOf(values);
  }

  /** The first value that is there under one of {@code keys}. */
  Optional<String> value(String... keys) {
    for (String key : keys) {
      String value = values.get(key);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  /** The word at {@code index}, from 0; absent when there are fewer. */
  Optional<String> word(int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  Tag withCloser(int offset) {
    return new Tag(syntax, isClosing, name, words, values, from, to, offset);
  }
}
