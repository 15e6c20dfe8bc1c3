package io.github.paperboy.ask.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AfterwardsTest {
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void countsChangesThatWaitTogetherAsOne() {
    Queue<Runnable> later = new ArrayDeque<>();
    var afterwards = new Afterwards(done::incrementAndGet, later::add);

    afterwards.changed();
    afterwards.changed();
    run(later);
    assertThat(done).hasValue(1);

    afterwards.changed();
    run(later);
    assertThat(done).hasValue(2);
  }

  private static void run(Queue<Runnable> later) {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  @Test
  void doesItAgainForAChangeThatCameMeanwhileAndWaitsForAllOfIt() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    List<String> seen = new ArrayList<>();
    var text = new AtomicReference<>("a");
    var atWork = new AtomicInteger();
    try (var threads = Executors.newCachedThreadPool()) {
      var afterwards =
          new Afterwards(
              () -> {
                assertThat(atWork.getAndIncrement()).isZero();
                seen.add(text.get());
                begun.countDown();
                await(goOn);
                atWork.decrementAndGet();
              },
              threads);
      afterwards.changed();
      begun.await();
      text.set("ab");
      afterwards.changed();
      var settled = CompletableFuture.runAsync(afterwards::settle, threads);
      assertThat(settled).isNotDone();
      goOn.countDown();
      settled.join();
    }
    assertThat(seen).containsExactly("a", "ab");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tellsWhoeverWaitsWhatTheWorkThrew() {
    Executor here = Runnable::run;
    var afterwards =
        new Afterwards(
            () -> {
              throw new IllegalStateException("nobody listens");
            },
            here);
    afterwards.changed();
    assertThatThrownBy(afterwards::settle)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nobody listens");
  }

  @Test
  void hasNothingToWaitForBeforeAnyChange() {
    new Afterwards(done::incrementAndGet, Runnable::run).settle();
    assertThat(done).hasValue(0);
  }
}
