package confnotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NearWordIndexTest {

  private static final List<String> WORDS =
      List.of("lambda", "kinesis", "aurora", "dynamodb", "kubernetes", "serverlessapplication");

  private final NearWordIndex<String> index = new NearWordIndex<>();

  NearWordIndexTest() {
    WORDS.forEach(word -> index.add(word, word));
  }

  @Test
  void oneSlipInsideAWordIsNear() {
    assertThat(index.near("lamda")).containsExactly("lambda");
    assertThat(index.near("kinseis")).containsExactly("kinesis");
    assertThat(index.near("servrlesapplication")).containsExactly("serverlessapplication");
  }

  @Test
  void rightWordsAndThoseOfOtherEndsAreNot() {
    assertThat(index.near("lambda")).isEmpty();
    assertThat(index.near("lambdas")).isEmpty();
    assertThat(index.near("rambda")).isEmpty();
    assertThat(index.near("lmda")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void quickLookNeverTurnsAwayWhatIsNear(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String written = edited(WORDS.get(random.nextInt(WORDS.size())), random);
      if (!index.near(written).isEmpty()) {
        char last = written.charAt(written.length() - 1);
        assertThat(index.mayBeNear(written.charAt(0), last, written.length()))
            .as("seed %d, word %s", seed, written)
            .isTrue();
      }
    }
  }

  @Test
  void quickLookTurnsAwayLettersThatNoWordHas() {
    assertThat(index.mayBeNear('l', 'a', 6)).isTrue();
    assertThat(index.mayBeNear('l', 'a', 4)).isFalse();
    assertThat(index.mayBeNear('l', 'a', 9)).isFalse();
    assertThat(index.mayBeNear('q', 'a', 6)).isFalse();
    assertThat(index.mayBeNear('l', 'b', 6)).isFalse();
  }

  private static String edited(String word, Random random) {
    StringBuilder out = new StringBuilder(word);
    for (int edits = random.nextInt(3); edits >= 0; edits--) {
      int at = random.nextInt(out.length());
      char letter = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(3)) {
        case 0 -> out.insert(at, letter);
        case 1 -> out.setCharAt(at, letter);
        default -> out.deleteCharAt(at);
      }
    }
    return out.toString();
  }
}
