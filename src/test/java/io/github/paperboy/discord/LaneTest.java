package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.retrieve.Urgency;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
  private final Lane lane = new Lane("test", 1, 1);
  private final CountDownLatch began = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void close() {
    end.countDown();
    lane.close();
  }

  private String untilTheEnd() {
    began.countDown();
    Lab.await(end);
    return "done";
  }

  private CompletableFuture<String> busy() throws InterruptedException {
    var busy =
        CompletableFuture.supplyAsync(() -> lane.call(this::untilTheEnd), LaneTest::onThread);
    began.await();
    return busy;
  }

  private static void onThread(Runnable work) {
    Thread.ofVirtual().start(work);
  }

  @Test
  void workIsDoneOnAThreadThatGivesWay() {
    assertThat(lane.call(() -> Thread.currentThread().getPriority())).isEqualTo(Urgency.ANSWER);
  }

  @Test
  void whatTheWorkThrowsIsThrownAsItWas() {
    assertThatThrownBy(() ->
            lane.call(() -> {
              throw new IllegalStateException("broken");
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  @Test
  void whatDoesNotFitIsRefused() throws InterruptedException {
    var first = busy();
    var second = CompletableFuture.supplyAsync(() -> lane.call(() -> "second"), LaneTest::onThread);
    while (lane.waiting() == 0) {
      Thread.onSpinWait();
    }
    assertThatThrownBy(() -> lane.call(() -> "third")).isInstanceOf(Lane.Full.class);
    end.countDown();
    assertThat(first.join()).isEqualTo("done");
    assertThat(second.join()).isEqualTo("second");
  }

  @Test
  void whoeverIsInterruptedInterruptsTheWork() throws InterruptedException {
    var stopped = new CompletableFuture<Boolean>();
    var thrown = new CompletableFuture<Throwable>();
    var waiting =
        Thread.ofVirtual()
            .start(() -> {
              try {
                lane.call(() -> {
                  began.countDown();
                  try {
                    end.await();
                    return stopped.complete(false);
                  } catch (InterruptedException _) {
                    return stopped.complete(true);
                  }
                });
              } catch (CancellationException e) {
                thrown.complete(e);
              }
            });
    began.await();
    waiting.interrupt();
    assertThat(thrown.join()).isInstanceOf(CancellationException.class);
    assertThat(stopped.join()).isTrue();
  }
}
