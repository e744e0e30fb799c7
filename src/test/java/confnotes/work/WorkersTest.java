package confnotes.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WorkersTest {

  @Test
  void resultsKeepTheOrderOfTheItems() {
    List<Integer> items = IntStream.range(0, 500).boxed().toList();
    try (Workers workers = new Workers(4)) {
      assertThat(workers.map(items, WorkersTest::slowForEarlyNumbers)).isEqualTo(items);
    }
  }

  @Test
  void whatWorkThrowsReachesTheCaller() {
    try (Workers workers = new Workers(1)) {
      assertThatThrownBy(() -> workers.forEach(List.of(1, 2), WorkersTest::fail))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no 1");
    }
  }

  @Test
  void noWorkGoesOnAfterTheFailureIsTold() {
    AtomicInteger atWork = new AtomicInteger();
    try (Workers workers = new Workers(4)) {
      for (int round = 0; round < 50; round++) {
        assertThatThrownBy(
                () ->
                    workers.forEach(
                        IntStream.range(0, 20).boxed().toList(), item -> failOnTwo(item, atWork)))
            .hasMessage("no 2");
        assertThat(atWork).hasValue(0);
      }
    }
  }

  @Test
  void whatHasBegunHasEndedWhenTheCallerIsInterrupted() {
    Thread caller = Thread.currentThread();
    AtomicInteger atWork = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.forEach(
                      IntStream.range(0, 1000).boxed().toList(),
                      item -> {
                        atWork.incrementAndGet();
                        caller.interrupt();
                        LockSupport.parkNanos(50_000_000);
                        atWork.decrementAndGet();
                      }))
          .hasMessage("interrupted at work");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(atWork).hasValue(0);
    }
  }

  @Test
  void streamIsWorkedOnWhileItIsMade() {
    AtomicInteger done = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    try (Workers workers = new Workers(2)) {
      Stream<Integer> items =
          IntStream.range(0, 5000).boxed().peek(made -> ahead.add(made - done.get()));
      assertThat(workers.forEach(items, item -> done.incrementAndGet())).isEqualTo(5000);
    }
    assertThat(done).hasValue(5000);
    assertThat(ahead).allMatch(waiting -> waiting <= 2 * 16 + 2);
  }

  @Test
  void failureInAStreamEndsItsMaking() {
    AtomicInteger made = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      Stream<Integer> endless = Stream.iterate(0, i -> i + 1).peek(i -> made.incrementAndGet());
      assertThatThrownBy(() -> workers.forEach(endless, WorkersTest::failOnThree))
          .hasMessage("no 3");
    }
    assertThat(made).hasValueGreaterThan(3);
  }

  @Test
  void whatMakingThrowsReachesTheCallerAfterTheWorkBegunBefore() {
    AtomicInteger done = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      Stream<Integer> items = IntStream.range(0, 10).boxed().peek(WorkersTest::failOnThree);
      assertThatThrownBy(() -> workers.forEach(items, item -> done.incrementAndGet()))
          .hasMessage("no 3");
      assertThat(done).hasValue(3);
    }
  }

  private static void failOnThree(Integer number) {
    if (number == 3) {
      fail(number);
    }
  }

  private static void failOnTwo(Integer number, AtomicInteger atWork) {
    if (number == 2) {
      fail(number);
    }
    atWork.incrementAndGet();
    slowForEarlyNumbers(number);
    atWork.decrementAndGet();
  }

  /** Early items take longest, so that late ones are done before them. */
  private static Integer slowForEarlyNumbers(Integer number) {
    int spins = number < 8 ? 3_000_000 : 1;
    long sum = 0;
    for (int i = 0; i < spins; i++) {
      sum += Integer.bitCount(i);
    }
    return sum < 0 ? -1 : number;
  }

  private static void fail(Integer number) {
    throw new IllegalArgumentException("no " + number);
  }
}
