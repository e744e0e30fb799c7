package confnotes.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class ErrandTest {

  @Test
  void goesOnBesideItsBeginner() {
    CountDownLatch wanted = new CountDownLatch(1);
    try (Errand<String> errand = Errand.begin(() -> after(wanted, "done"))) {
      wanted.countDown();
      assertThat(errand.await()).isEqualTo("done");
    }
  }

  @Test
  void whatItThrowsReachesWhoAwaitsIt() {
    try (Errand<String> errand = Errand.begin(ErrandTest::fail)) {
      assertThatThrownBy(errand::await)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no");
    }
  }

  @Test
  void isOverWhenItIsClosed() {
    AtomicBoolean isDone = new AtomicBoolean();
    assertThatThrownBy(
            () -> {
              try (Errand<Boolean> errand = Errand.begin(() -> isDone.getAndSet(true))) {
                assertThat(errand).isNotNull();
                throw new IllegalStateException("beside it");
              }
            })
        .hasMessage("beside it");
    assertThat(isDone).isTrue();
  }

  private static String after(CountDownLatch wanted, String result) {
    try {
      wanted.await();
      return result;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String fail() {
    throw new IllegalArgumentException("no");
  }
}
