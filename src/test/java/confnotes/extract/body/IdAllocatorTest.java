package confnotes.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class IdAllocatorTest {

  private final IdAllocator ids = new IdAllocator();

  @Test
  void oneNameIsNumberedInOrder() {
    assertThat(ids.allocate("질문", "s")).isEqualTo("jilmun");
    assertThat(ids.allocate("질문", "s")).isEqualTo("jilmun-2");
    assertThat(ids.allocate("질문", "s")).isEqualTo("jilmun-3");
  }

  @Test
  void aNumberThatAnotherNameHasIsPassedOver() {
    ids.allocate("Demo 2", "s");
    ids.allocate("Demo", "s");
    assertThat(ids.allocate("Demo", "s")).isEqualTo("demo-3");
  }

  @Test
  void idsOfPagesAreNotGiven() {
    assertThat(ids.allocate("Search", "s")).isEqualTo("search-2");
  }

  /** Trying every number anew for each took 200 s for 20,000 headings. */
  @Test
  void veryManyOfOneNameEndInTime() {
    Set<String> given = new HashSet<>();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(25),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            given.add(ids.allocate("a", "s"));
          }
        });
    assertThat(given).hasSize(100_000);
  }
}
