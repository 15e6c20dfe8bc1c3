package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "5, 3", "10, 3"})
  void workIsAsUrgentAsWhoHasItDoneAndNeverMoreThanAnAnswer(int caller, int worker)
      throws InterruptedException {
    var seen = new AtomicInteger();
    Runnable asking =
        () ->
            seen.set(
                Background.await(Background.start(() -> Thread.currentThread().getPriority())));
    var thread = thread(caller, asking);
    thread.start();
    thread.join();
    assertThat(seen).hasValue(worker);
  }

  @SuppressWarnings("ThreadPriorityCheck") // what is tested
  private static Thread thread(int priority, Runnable work) {
    return Thread.ofPlatform().priority(priority).unstarted(work);
  }
}
