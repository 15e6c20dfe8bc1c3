package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  private final CountDownLatch answered = new CountDownLatch(1);
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  private RequestThreads threads(Duration patience) {
    return new RequestThreads(2, patience, LONG, Thread.ofPlatform().daemon().factory());
  }

  @AfterEach
  void answer() {
    answered.countDown();
  }

  private void hang(RequestThreads threads) {
    for (int i = 0; i < 2; i++) {
      threads.execute(() -> {
        Lab.await(answered);
        done.add("hung");
      });
    }
  }

  private String next() throws InterruptedException {
    return String.valueOf(done.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void whatWaitsTooLongBehindRequestsThatHangIsSentAllTheSame() throws Exception {
    try (var threads = threads(Duration.ofMillis(5))) {
      hang(threads);
      threads.execute(() -> done.add("acknowledgement"));
      assertThat(next()).isEqualTo("acknowledgement");
      answered.countDown();
      assertThat(next()).isEqualTo("hung");
      assertThat(next()).isEqualTo("hung");
      threads.execute(() -> done.add("one of the usual"));
      assertThat(next()).isEqualTo("one of the usual");
    }
  }

  @Test
  void whileOthersAreAnsweredNoneGetsAThreadOfItsOwn() throws Exception {
    var names = new LinkedBlockingQueue<String>();
    var patience = Duration.ofSeconds(2);
    var begun = new AtomicLong(System.nanoTime());
    var longest = new AtomicLong();
    var sent = new CountDownLatch(60);
    try (var threads = new RequestThreads(1, patience, LONG, Thread::new)) {
      for (int i = 0; i < 60; i++) {
        threads.execute(() -> {
          names.add(Thread.currentThread().isVirtual() ? "own" : "usual");
          long now = System.nanoTime();
          longest.accumulateAndGet(now - begun.getAndSet(now), Math::max);
          sent.countDown();
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        });
      }
      sent.await();
    }
    assumeThat(longest.get()).as("the machine did not stand still").isLessThan(patience.toNanos());
    assertThat(names).hasSize(60).doesNotContain("own");
  }

  @Test
  void whatWaitsForAMomentIsSentInItsTurnAndOnce() throws Exception {
    try (var threads = threads(LONG)) {
      hang(threads);
      threads.execute(() -> done.add("next"));
      threads.execute(() -> done.add("last"));
      assertThat(done).isEmpty();
      answered.countDown();
      assertThat(next()).isEqualTo("hung");
    }
    assertThat(done).containsOnlyOnce("next", "last").hasSize(3);
  }
}
