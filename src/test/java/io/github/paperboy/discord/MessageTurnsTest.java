package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MessageTurnsTest {
  private final MessageTurns turns = new MessageTurns();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  /// Somebody who does something.
  private record Deed(Runnable work, Runnable end) implements Crew.Job {
    @Override
    public void run() {
      work.run();
    }

    @Override
    public void abandoned() {
      end.run();
    }
  }

  private MessageTurns.Turn turn(long message, String name) {
    return turns.after(
        message, new Deed(() -> done.add(name), () -> done.add(name + " abandoned")));
  }

  private String next() throws InterruptedException {
    return String.valueOf(done.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void whoCameFirstGoesFirstWhoeverIsQuicker() throws Exception {
    var first = turn(1, "first");
    var second = turn(1, "second");
    var third = turn(1, "third");
    Thread.startVirtualThread(third::run);
    Thread.startVirtualThread(second::run);
    assertThat(done).isEmpty();
    first.run();
    assertThat(next()).isEqualTo("first");
    assertThat(next()).isEqualTo("second");
    assertThat(next()).isEqualTo("third");
  }

  @Test
  void otherMessagesDoNotWait() {
    turn(1, "first");
    turn(2, "other").run();
    assertThat(done).containsExactly("other");
  }

  @Test
  void whoIsSkippedHoldsUpNobodyAndLetsNobodyPast() throws Exception {
    var first = turn(1, "first");
    turn(1, "skipped").skip();
    var third = turn(1, "third");
    Thread.startVirtualThread(third::run);
    assertThat(done).isEmpty();
    first.run();
    assertThat(next()).isEqualTo("first");
    assertThat(next()).isEqualTo("third");
  }

  @Test
  void whoIsInterruptedWhileWaitingDoesNothing() throws Exception {
    var first = turn(1, "first");
    var second = turn(1, "second");
    var ended = new CountDownLatch(1);
    var waiting =
        Thread.startVirtualThread(() -> {
          second.run();
          ended.countDown();
        });
    second.abandoned();
    waiting.interrupt();
    ended.await();
    var third = turn(1, "third");
    first.run();
    third.run();
    assertThat(done).containsExactly("second abandoned", "first", "third");
  }

  @Test
  void aFailureHoldsUpNobody() {
    var first =
        turns.after(
            1,
            new Deed(
                () -> {
                  throw new IllegalStateException("no");
                },
                () -> {}));
    var second = turn(1, "second");
    try {
      first.run();
    } catch (IllegalStateException _) {
      done.add("failed");
    }
    second.run();
    assertThat(done).containsExactly("failed", "second");
  }
}
