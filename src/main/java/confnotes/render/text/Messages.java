package confnotes.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The site's own texts in one language, by key.
 *
 * <p>A message holds {@code {0}}, {@code {1}} … for its values, and {@code {0:a|b}} for a word that
 * depends on a value: in Korean the particle behind it ({@code {0:을|를}}), in English the number
 * ({@code {0:note|notes}}); see {@link WordChoice}.
 */
public final class Messages {

  private final String language;
  private final Map<String, String> texts;
  private final Map<String, MessagePattern> patterns = new HashMap<>();
  private final WordChoice choice;

  private Messages(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.choice = WordChoice.of(language);
    texts.forEach((key, text) -> patterns.put(key, MessagePattern.of(text)));
  }

  /**
   * The texts of {@code language}.
   *
   * @throws IllegalArgumentException when there are none in that language
   */
  public static Messages of(String language) {
    String resource = "/confnotes/messages/" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no texts in language \"" + language + "\"");
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      read.stringPropertyNames().forEach(k -> texts.put(k, read.getProperty(k)));
      return new Messages(language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  public String language() {
    return language;
  }

  /** Every text as it stands, for templates, by key. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The message with its values put in. */
  public String format(String key, Object... values) {
    MessagePattern pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalStateException("no message \"" + key + "\" in " + language);
    }
    return pattern.fill(values, choice);
  }

  /** The text of {@code key}, or {@code otherwise} where the key is data and may be a new one. */
  public String textOr(String key, String otherwise) {
    return Objects.requireNonNullElse(texts.get(key), otherwise);
  }
}
