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
  void findsWhatComparingEveryWordFinds(long seed) {
    Random random = new Random(seed);
    int slips = 0;
    for (int round = 0; round < 2_000; round++) {
      String written = edited(WORDS.get(random.nextInt(WORDS.size())), random);
      List<String> near = compared(written);
      assertThat(index.near(written))
          .as("seed %d, word %s", seed, written)
          .containsExactlyInAnyOrderElementsOf(near);
      slips += near.isEmpty() ? 0 : 1;
    }
    assertThat(slips).isGreaterThan(200);
  }

  /** The words near {@code written}, each asked, without a quick look. */
  private static List<String> compared(String written) {
    return WORDS.contains(written)
        ? List.of()
        : WORDS.stream().filter(word -> isSlip(written, word)).toList();
  }

  private static boolean isSlip(String written, String word) {
    int edits = word.length() >= NearWordIndex.LENGTH_FOR_TWO_EDITS ? 2 : 1;
    return written.charAt(0) == word.charAt(0)
        && written.endsWith(word.substring(word.length() - 1))
        && EditDistance.of(written, word, edits) <= edits;
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
