package confnotes.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a client says about results, in the language of the site. */
final class SearchMessages {

  private SearchMessages() {}

  /**
   * Texts by key.
   *
   * @param language {@code ko} or {@code en}
   * @throws IllegalArgumentException for another language
   */
  static SortedMap<String, String> in(String language) {
    String file = "/confnotes/messages/search_" + language + ".properties";
    if (SearchMessages.class.getResource(file) == null) {
      throw new IllegalArgumentException("no messages in the language \"" + language + "\"");
    }
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(SearchMessages.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    SortedMap<String, String> byKey = new TreeMap<>();
    texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
    return byKey;
  }
}
