package confnotes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "s3", "step-functions", "a-b-c", "2018-12-12"})
  void lettersAndDigitsJoinedByHyphensAreOne(String text) {
    assertThat(Slug.isSlug(text)).isTrue();
    assertThat(new Slug(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "람다", "é", "a/b", "a`", "a{"})
  void everythingElseIsNone(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatThrownBy(() -> new Slug(text)).hasMessageContaining("\"" + text + "\"");
  }

  @Test
  void longestHasEightyCharacters() {
    assertThat(Slug.isSlug("a".repeat(80))).isTrue();
    assertThat(Slug.isSlug("a".repeat(81))).isFalse();
  }

  @Test
  void numberTakesTheEndOfTheLongest() {
    assertThat(new Slug("a".repeat(80)).numbered(12).value()).isEqualTo("a".repeat(77) + "-12");
    assertThat(new Slug("talk").numbered(2).value()).isEqualTo("talk-2");
  }
}
