package confnotes.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class CommandOptionsTest {
  @Test
  void onlyOptionsOfTheSiteArePassedOnSortedByName() {
    CommandOptions options =
        of(
            Map.of(
                "site.url", "https://a.b/", "site.notes", "노트", "java.home", "/", "website.x", ""));

    assertThat(options.asArguments()).containsExactly("-Dsite.notes=노트", "-Dsite.url=https://a.b/");
    assertThat(options.unreadable()).isEmpty();
  }

  @Test
  void aValueLostInAnAsciiLocaleIsNamed() {
    CommandOptions options =
        of(Map.of("site.notes", "\uFFFD\uFFFD\uFFFD", "site.out", "target/site"));

    assertThat(options.unreadable())
        .hasValueSatisfying(
            text -> assertThat(text).startsWith("-Dsite.notes: error").contains("LC_ALL=C.UTF-8"));
  }

  private static CommandOptions of(Map<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    return CommandOptions.of(properties);
  }
}
