package confnotes.read.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words that stand in bodies and are not the author's, in the language of the site. */
public final class Words {

  private final Properties words = new Properties();

  /**
   * @param language {@code ko} or {@code en}; anything else is {@code ko}
   */
  public Words(String language) {
    String file = language.equals("en") ? "body_en.properties" : "body_ko.properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the messages " + file + " are missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public String get(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("no message \"" + key + "\"");
    }
    return word;
  }

  /** The word for {@code key}, or {@code otherwise}. */
  public String getOr(String key, String otherwise) {
    return words.getProperty(key, otherwise);
  }
}
