package confnotes.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class StoppableWorkTest {

  private final StoppableWork work = new StoppableWork();

  @Test
  void workThatIsNotStoppedGivesItsResult() {
    assertThat(work.attempt(() -> "done")).contains("done");
  }

  @Test
  void failureIsPassedOn() {
    assertThatThrownBy(
            () ->
                work.attempt(
                    () -> {
                      throw new IllegalArgumentException("wrong");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stoppedWorkGivesNothingHoweverItEnds() {
    assertThat(work.attempt(this::waitUntilStopped)).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(work.attempt(() -> stopped("done"))).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void stopOfNothingIsForgotten() {
    work.stop();
    assertThat(work.attempt(() -> "done")).contains("done");
    work.stop();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private String stopped(String result) {
    work.stop();
    return result;
  }

  private String waitUntilStopped() {
    new Thread(work::stop, "stop").start();
    try {
      new CountDownLatch(1).await();
      return "not stopped";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", e);
    }
  }
}
