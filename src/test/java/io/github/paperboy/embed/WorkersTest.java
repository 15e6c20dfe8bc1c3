package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void everyJobIsDoneOnce(int threads) {
    var done = new AtomicIntegerArray(1000);
    try (var workers = new Workers(threads)) {
      workers.forEach(1000, done::incrementAndGet);
      workers.forEach(0, done::incrementAndGet);
    }
    for (var i = 0; i < 1000; i++) {
      assertThat(done.get(i)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void failureStopsTheRestAndIsThrown(int threads) {
    var begun = new AtomicInteger();
    try (var workers = new Workers(threads)) {
      assertThatThrownBy(() ->
              workers.forEach(
                  1_000_000,
                  i -> {
                    begun.incrementAndGet();
                    throw new IllegalStateException("job " + i);
                  }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("job ");
    }
    assertThat(begun.get()).isLessThanOrEqualTo(threads);
  }

  @Test
  @SuppressWarnings("ThreadPriorityCheck") // what is tested
  void helpersAreAsUrgentAsWhoWaitsForThem() throws InterruptedException {
    var priorities = ConcurrentHashMap.<Integer>newKeySet();
    var bothAtWork = new CyclicBarrier(2);
    try (var workers = new Workers(2)) {
      for (int priority : new int[] {1, 3, 1}) {
        priorities.clear();
        var caller =
            Thread.ofPlatform()
                .priority(priority)
                .start(() ->
                    workers.forEach(
                        2,
                        _ -> {
                          meet(bothAtWork);
                          priorities.add(Thread.currentThread().getPriority());
                        }));
        caller.join();
        assertThat(priorities).containsExactly(priority);
      }
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void severalCallersShareTheThreads() throws InterruptedException {
    var done = new AtomicInteger();
    try (var workers = new Workers(2)) {
      var other =
          Thread.startVirtualThread(() -> workers.forEach(100, i -> done.incrementAndGet()));
      workers.forEach(100, i -> done.incrementAndGet());
      other.join();
    }
    assertThat(done.get()).isEqualTo(200);
  }
}
